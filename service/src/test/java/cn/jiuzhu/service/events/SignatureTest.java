package cn.jiuzhu.service.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  /** The example of Standard Webhooks; OpenSSL gives the same signature. */
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  private static String signature(List<String> secrets) {
    return new Signature(secrets)
        .of(
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Instant.ofEpochSecond(1614265330),
            "{\"test\": 2432232314}".getBytes(UTF_8));
  }

  @Test
  void isThatOfTheStandard() {
    assertThat(signature(List.of(SECRET))).isEqualTo(SIGNED);
  }

  @Test
  void eachSecretSigns() {
    String other = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3"; // 24 bytes, no fewer may be
    assertThat(Arrays.asList(signature(List.of(other, SECRET)).split(" ", -1)))
        .hasSize(2)
        .contains(SIGNED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", // no whsec_
        "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY=", // 23 bytes
        "whsec_{no Base64}"
      })
  void whatIsNoSecretIsRefused(String secret) {
    assertThatThrownBy(() -> new Signature(List.of(secret)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("24 to 64");
  }
}
