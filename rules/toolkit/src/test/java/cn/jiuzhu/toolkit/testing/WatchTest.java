package cn.jiuzhu.toolkit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.toolkit.Jiuzhu;
import cn.jiuzhu.toolkit.SmallPolicy;
import cn.jiuzhu.toolkit.console.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** On the invented county whose only rule is dibao below 600.00, with a case of 599.99. */
@Timeout(120)
class WatchTest {
  private static final String CASES = "county/cases/dibao.yaml";
  private static final String RULES = "nation/2021-01-01/rules/30-dibao.drl";

  @TempDir private Path root;
  private SmallPolicy policy;
  private final StringWriter out = new StringWriter();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private Thread watching;
  private int read;

  @BeforeEach
  void watch() throws InterruptedException {
    policy = SmallPolicy.in(root);
    watching =
        new Thread(
            () ->
                code.complete(
                    Jiuzhu.run(
                        new PrintWriter(out),
                        new PrintWriter(new StringWriter()),
                        "test",
                        "--watch",
                        "-p",
                        root.toString(),
                        "--lang",
                        "en")));
    watching.start();
    assertThat(next("waiting for a file")).contains("Cases: 1 passed, 0 failed");
  }

  @AfterEach
  void end() throws InterruptedException {
    watching.interrupt();
    watching.join();
  }

  /** What is shown up to these words, since the last time. */
  private String next(String words) throws InterruptedException {
    while (true) {
      String shown = out.toString();
      int at = shown.indexOf(words, read);
      if (at >= 0) {
        String since = shown.substring(read, at);
        read = at + words.length();
        return since;
      }
      assertThat(code).isNotDone();
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  @Test
  void runsAgainWhatARuleAffects() throws InterruptedException {
    policy.write(RULES, policy.text(RULES).replace("below(\"", "above(\""));
    assertThat(next("after saving " + RULES))
        .contains("expected ELIGIBLE, was INELIGIBLE", "1 of 1 affected case(s)");
    policy.write(RULES, policy.text(RULES).replace("above(\"", "below(\""));
    assertThat(next("after saving " + RULES)).contains("Cases: 1 passed, 0 failed");
  }

  @Test
  void showsAMistakeAndGoesOn() throws InterruptedException {
    String cases = policy.text(CASES);
    policy.write(CASES, cases.replace("as-of:", "asof:"));
    assertThat(next("after saving " + CASES)).contains("UNKNOWN_KEY");
    policy.write(CASES, cases);
    assertThat(next("after saving " + CASES)).contains("Cases: 1 passed, 0 failed");
  }

  @Test
  void runsOnlyTheCasesOfASavedFileOfCases() throws InterruptedException {
    String other = "county/cases/other.yaml";
    policy.write(other, policy.text(CASES).replace("一分", "一分，再说一遍"));
    assertThat(next("after saving " + other))
        .contains("Cases: 2 passed, 0 failed", "1 of 1 affected case(s)");
  }

  @Test
  void endsWellWhenInterrupted() throws Exception {
    watching.interrupt();
    assertThat(code.get(60, TimeUnit.SECONDS)).isEqualTo(ExitCode.OK);
  }
}
