package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.drools.RulesDoNotCompile;
import cn.jiuzhu.engine.profile.InvalidProfiles;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The invented province upland under a small nation, with three rules: dibao below the standard,
 * tekun on one's own application, and the dibao allowance.
 */
public final class Upland {
  static final String CASES = "upland/cases/dibao.yaml";

  private final Path root;

  private Upland(Path root) {
    this.root = root;
  }

  public static Upland in(Path root) {
    return new Upland(root).national().upland();
  }

  public Upland write(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Upland cases(String text) {
    return write(CASES, text);
  }

  public ProfileSet profiles() {
    try {
      return ProfileSet.read(ProfileSource.folder(root));
    } catch (InvalidProfiles e) {
      throw new IllegalStateException(e);
    }
  }

  List<CaseFile> read() throws InvalidCases {
    try {
      return CaseReader.read(ProfileSource.folder(root), profiles());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with the cases, as {@code line CODE message}. */
  List<String> problems() {
    try {
      read();
      return List.of();
    } catch (InvalidCases e) {
      return e.problems().stream()
          .map(each -> each.line() + " " + each.code() + " " + each.message().en())
          .toList();
    }
  }

  List<CaseResult> run() {
    try {
      CaseRunner runner = new CaseRunner(Engine.load(profiles()));
      return read().stream().flatMap(file -> file.cases().stream()).map(runner::run).toList();
    } catch (RulesDoNotCompile | InvalidCases e) {
      throw new IllegalStateException(e);
    }
  }

  private Upland national() {
    return write(
            "national/profile.yaml",
            """
            locality: national
            name: {zh: 全国, en: Nation}
            level: NATIONAL
            authority: {zh: 民政部, en: Ministry}
            first-encoded: 2021-07-01
            """)
        .write("national/documents/n.txt", "第一条\n")
        .write(
            "national/clauses.yaml",
            """
            documents:
              - {id: N, title: {zh: 办法, en: Measures}, text: n.txt}
            clauses:
              - {id: N-1, phrase: 收入, kind: CAT, says: {zh: 甲, en: a}, status: rule}
              - {id: N-2, phrase: 标准, kind: AMT, says: {zh: 乙, en: b}, status: rule}
              - {id: N-3, phrase: 记录, kind: FLAG, says: {zh: 丙, en: c}, status: recorded}
            """)
        .write(
            "national/2021-07-01/amendment.yaml",
            """
            instrument: {zh: 办法, en: Measures}
            effective: 2021-07-01
            """)
        .write(
            "national/2021-07-01/options.yaml",
            """
            not-counted-as-member:
              value: []
              clauses: [N-1]
              reason: {zh: 无, en: none}
            counted-when-alone:
              value: []
              clauses: [N-1]
              reason: {zh: 无, en: none}
            amount-rounding:
              value: FEN_HALF_UP
              clauses: [N-2]
              reason: {zh: 分, en: fen}
            """)
        .write(
            "national/2021-07-01/programmes.yaml",
            """
            DIBAO_ALLOWANCE:
              name: {zh: 低保金, en: Dibao}
              strand: BASIC
              form: CASH
              force: MUST
              recipient: HOUSEHOLD
              departments: [{code: CIVIL_AFFAIRS, role: LEAD}]
            """)
        .write(
            "national/2021-07-01/texts.yaml",
            """
            DIBAO: {zh: 低保对象, en: On dibao}
            TEKUN: {zh: 特困人员, en: Tekun}
            VISIT: {zh: 探访, en: Visit}
            income-below-standard: {zh: 收入低于标准, en: Income below the standard}
            own-application: {zh: 本人申请, en: Own application}
            qualifies-for-dibao: {zh: 符合低保, en: Qualifies}
            gap: {zh: 差额, en: Gap}
            """)
        .write("national/2021-07-01/tables/income-not-counted.csv", "id,clause,kind,purpose,note\n")
        .write(
            "national/2021-07-01/tables/income-deductions.csv",
            "id,clause,expense,who,standard,note\n")
        .write(
            "national/2021-07-01/rules/30-dibao.drl",
            """
            package national.dibao
            import cn.jiuzhu.engine.codes.*
            import cn.jiuzhu.engine.policy.*
            global Answer answer
            rule "N-1 收入低于标准" @clause("N-1")
            when
              $h : Household( $income : below("income-below-standard", perCapitaIncome, standard("dibao")) )
            then
              answer.category(Category.DIBAO, $h, $income);
            end
            """)
        .write(
            "national/2021-07-01/rules/60-amount.drl",
            """
            package national.amount
            import cn.jiuzhu.engine.codes.*
            import cn.jiuzhu.engine.policy.*
            global Answer answer
            rule "N-2 补差" @clause("N-2")
            when
              $h : Household( $due : qualifies("qualifies-for-dibao", Category.DIBAO),
                              $gap : standard("dibao").minus(perCapitaIncome).times(size) )
            then
              answer.programme("DIBAO_ALLOWANCE", $h, $due).part("gap", $gap, "CNY/MONTH");
              answer.task("VISIT", "TOWNSHIP", $h, $due);
            end
            """)
        .write(
            "national/standards/dibao.yaml",
            """
            title: {zh: 低保标准, en: Dibao standard}
            unit: CNY/PERSON/MONTH
            entries: []
            """);
  }

  private Upland upland() {
    return write(
            "upland/profile.yaml",
            """
            locality: upland
            name: {zh: 高地, en: Upland}
            level: PROVINCE
            authority: {zh: 高地, en: Upland}
            parent: national
            first-encoded: 2022-01-01
            """)
        .write("upland/documents/u.txt", "一\n")
        .write(
            "upland/clauses.yaml",
            """
            documents:
              - {id: U, title: {zh: 方案, en: Plan}, text: u.txt}
            clauses:
              - {id: U-1, phrase: 低保, kind: CAT, says: {zh: 甲, en: a}, status: rule, applies: [N-1]}
              - {id: U-2, phrase: 申请, kind: CAT, says: {zh: 乙, en: b}, status: rule}
            """)
        .write(
            "upland/2022-01-01/amendment.yaml",
            """
            instrument: {zh: 方案, en: Plan}
            effective: 2022-01-01
            """)
        .write(
            "upland/2022-01-01/rules/20-tekun.drl",
            """
            package upland.tekun
            import cn.jiuzhu.engine.codes.*
            import cn.jiuzhu.engine.policy.*
            global Answer answer
            rule "U-2 本人申请" @clause("U-2")
            when
              $p : Person( $applied : is("own-application", ownApplication) )
            then
              answer.category(Category.TEKUN, $p, $applied);
            end
            """);
  }
}
