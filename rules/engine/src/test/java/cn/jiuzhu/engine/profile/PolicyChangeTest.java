package cn.jiuzhu.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.determination.FigureUsed;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whom a change of the files can touch in upland, a province; ridge below it has its own dibao
 * standard.
 */
class PolicyChangeTest {
  private static final String DIBAO = "national/standards/dibao.yaml";
  private static final String ENTRY =
      """
      entries:
        - effective: 2022-01-01
          values: {URBAN: %s, RURAL: %s}
          source: {document: N, clause: N-2, grade: CLAUSE}
      """;

  @TempDir private Path root;

  private SmallProfile files;
  private ProfileSet before;

  @BeforeEach
  void writeFiles() throws InvalidProfiles {
    files =
        SmallProfile.in(root).replace(DIBAO, "entries: []\n", ENTRY.formatted("600.00", "400.00"));
    before = files.read();
  }

  private PolicyChange change() throws InvalidProfiles {
    return PolicyChange.between(before, files.read(), "upland");
  }

  @Test
  void nothingChangedTouchesNobody() throws InvalidProfiles {
    assertThat(change().everybody()).isFalse();
    assertThat(change().figures()).isEmpty();
  }

  @Test
  void anotherFigureTouchesWhoReadsIt() throws InvalidProfiles {
    files.replace(DIBAO, "400.00", "420.00");

    assertThat(change().everybody()).isFalse();
    assertThat(change().figures()).containsExactly(new FigureUsed("dibao", "RURAL"));
  }

  @Test
  void aFigureThatANearerLayerGivesItselfTouchesNobodyThere() throws InvalidProfiles {
    files.replace(DIBAO, "400.00", "420.00");

    assertThat(PolicyChange.between(before, files.read(), "ridge").figures()).isEmpty();
  }

  @Test
  void aFigureForLaterTouchesThemToo() throws InvalidProfiles {
    files.append(
        DIBAO,
        """
          - effective: 2030-01-01
            values: {URBAN: 700.00}
            source: {document: N, clause: N-2, grade: CLAUSE}
        """);

    assertThat(change().figures()).containsExactly(new FigureUsed("dibao", "URBAN"));
  }

  @Test
  void theSameFigureWrittenOtherwiseTouchesNobody() throws InvalidProfiles {
    files.replace(DIBAO, "400.00", "400.0");

    assertThat(change().figures()).isEmpty();
  }

  @Test
  void aFigureThatDoesNotVaryTouchesWhoReadsTheStandard() throws InvalidProfiles {
    files.replace("national/standards/exitMonths.yaml", "value: 6", "value: 7");

    assertThat(change().figures()).containsExactly(new FigureUsed("exitMonths", null));
  }

  @Test
  void anotherRuleTouchesEverybody() throws InvalidProfiles {
    files.replace("national/2021-07-01/rules/30-dibao.drl", "size > 1", "size > 0");

    assertThat(change().everybody()).isTrue();
  }

  @Test
  void anotherTableRowOrChoiceTouchesEverybody() throws InvalidProfiles {
    files.replace("national/2021-07-01/tables/grades.csv", "1,1.0", "1,0.9");
    assertThat(change().everybody()).isTrue();
    files.replace("national/2021-07-01/tables/grades.csv", "1,0.9", "1,1.0");
    assertThat(change().everybody()).isFalse();

    files.replace("national/2021-07-01/options.yaml", "value: below", "value: up-to");
    assertThat(change().everybody()).isTrue();
  }

  @Test
  void otherWordsTouchNobody() throws InvalidProfiles {
    files.replace("national/2021-07-01/texts.yaml", "On dibao", "Receives dibao");

    assertThat(change().everybody()).isFalse();
    assertThat(change().figures()).isEmpty();
  }
}
