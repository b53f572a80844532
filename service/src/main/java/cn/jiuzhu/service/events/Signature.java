package cn.jiuzhu.service.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs as Standard Webhooks says: HMAC-SHA-256 over id, seconds and body, joined by full stops.
 * The receiver knows by it who sent the event, that nobody altered it and that it is not an old
 * one.
 */
final class Signature {
  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST = 24;
  private static final int LONGEST = 64;

  private final List<SecretKeySpec> keys;

  /**
   * @param secrets each {@code whsec_} and Base64
   * @throws IllegalStateException if one is no such secret: the service does not start
   */
  Signature(List<String> secrets) {
    keys = secrets.stream().map(Signature::key).toList();
  }

  private static SecretKeySpec key(String secret) {
    byte[] bytes;
    try {
      bytes =
          Base64.getDecoder()
              .decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : "");
    } catch (IllegalArgumentException notBase64) {
      bytes = new byte[0];
    }
    if (bytes.length < SHORTEST || bytes.length > LONGEST) {
      throw new IllegalStateException(
          "jiuzhu.events.webhook.secrets: each is whsec_ and 24 to 64 random bytes in Base64, such as"
              + " `echo whsec_$(openssl rand -base64 32)` gives");
    }
    return new SecretKeySpec(bytes, ALGORITHM);
  }

  /** The header's value: a signature for each secret. */
  String of(String id, Instant at, byte[] body) {
    byte[] start = (id + "." + at.getEpochSecond() + ".").getBytes(UTF_8);
    return keys.stream()
        .map(key -> "v1," + Base64.getEncoder().encodeToString(mac(key, start, body)))
        .collect(Collectors.joining(" "));
  }

  private static byte[] mac(SecretKeySpec key, byte[] start, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(start);
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java platform has " + ALGORITHM, e);
    }
  }
}
