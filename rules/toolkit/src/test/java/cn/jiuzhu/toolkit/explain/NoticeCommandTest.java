package cn.jiuzhu.toolkit.explain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.toolkit.Jiuzhu;
import cn.jiuzhu.toolkit.Vale;
import cn.jiuzhu.toolkit.console.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One household in vale: two persons on 1100 a month, 550 a head, against a line of 600. */
class NoticeCommandTest {
  private static final String COUPLE =
      """
      {"locality": "vale", "asOf": "2023-03-10",
       "household": {"members": [
         {"id": "P1", "relation": "HEAD", "birthDate": "1980-01-01",
          "incomes": [{"kind": "WAGE", "amount": 1100.00, "per": "MONTH"}]},
         {"id": "P2", "relation": "SPOUSE", "birthDate": "1981-01-01", "incomes": []}]}}
      """;

  @TempDir private Path temp;
  private Path profiles;
  private Path notice;
  private StringWriter out;

  @BeforeEach
  void policy() throws IOException {
    profiles = Vale.in(temp.resolve("profiles")).root();
    notice = temp.resolve("notice.html");
    Path template = profiles.resolve("vale/notices/approval.html");
    Files.createDirectories(template.getParent());
    Files.writeString(
        template,
        "{notice.head}，{notice.about.name}：{#for reason in notice.reasons}{reason.finding}{/for}");
  }

  private int run(String kind, String request, String... args) throws IOException {
    Path file = Files.writeString(temp.resolve("household.json"), request);
    out = new StringWriter();
    List<String> all =
        new ArrayList<>(
            List.of("notice", kind, file.toString(), "-p", profiles.toString(), "--lang", "en"));
    all.addAll(List.of("-o", notice.toString()));
    all.addAll(Arrays.asList(args));
    PrintWriter to = new PrintWriter(out, true);
    return Jiuzhu.run(to, to, all.toArray(String[]::new));
  }

  @Test
  void writesTheNotice() throws IOException {
    assertThat(run("approval", COUPLE, "--about", "DIBAO")).isEqualTo(ExitCode.OK);
    assertThat(out.toString()).contains("wrote " + notice);
    assertThat(Files.readString(notice))
        .startsWith("P1，")
        .contains("实际为每人每月550.00元，应低于每人每月600.00元，低50.00元");
  }

  @Test
  void saysWhyThereIsNone() throws IOException {
    assertThat(run("refusal", COUPLE, "--about", "DIBAO")).isEqualTo(ExitCode.FOUND);
    assertThat(out.toString()).contains("STILL_GRANTED").contains("It is due");
    assertThat(notice).doesNotExist();
  }

  @Test
  void needsToKnowWhatItIsAbout() throws IOException {
    assertThat(run("approval", COUPLE)).isEqualTo(ExitCode.BROKEN);
    assertThat(out.toString()).contains("--about");
  }
}
