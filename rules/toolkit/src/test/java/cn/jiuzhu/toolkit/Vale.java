package cn.jiuzhu.toolkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The invented counties vale and hill under a small nation.
 *
 * <p>Vale pays dibao below 600, from 2023-07-01 below 700. Its amendment of 2024-01-01 takes the
 * line itself into the dibao margin, but only in towns, and no longer pays for heating. Hill pays
 * dibao below 500 and knows the margin by a rule of its own.
 */
public final class Vale {
  private static final String HEAD =
      """
      import cn.jiuzhu.engine.codes.*
      import cn.jiuzhu.engine.policy.*
      global Answer answer
      """;

  private final Path root;

  private Vale(Path root) {
    this.root = root;
  }

  public static Vale in(Path root) {
    return new Vale(root).national().vale().amended().hill();
  }

  public Path root() {
    return root;
  }

  /** Writes a file, path from the root of the profiles. */
  public Vale write(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Vale national() {
    return write(
            "national/profile.yaml",
            """
            locality: national
            name: {zh: 全国, en: Nation}
            level: NATIONAL
            authority: {zh: 民政部, en: Ministry}
            first-encoded: 2021-07-01
            """)
        .write("national/documents/n.txt", "收入补差\n")
        .write(
            "national/clauses.yaml",
            """
            documents:
              - {id: N, title: {zh: 办法, en: Measures}, text: n.txt}
            clauses:
              - {id: N-1, phrase: 收入, kind: CAT, says: {zh: 收入低于标准的享受低保, en: Dibao for income below the standard}, status: rule}
              - {id: N-2, phrase: 补差, kind: AMT, says: {zh: 按差额发放, en: The difference is paid}, status: rule}
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
            not-counted-as-member: {value: [IN_PRISON], clauses: [N-1], reason: {zh: 无, en: none}}
            counted-when-alone: {value: [], clauses: [N-1], reason: {zh: 无, en: none}}
            amount-rounding: {value: FEN_HALF_UP, clauses: [N-2], reason: {zh: 分, en: fen}}
            """)
        .write(
            "national/2021-07-01/programmes.yaml",
            """
            DIBAO_ALLOWANCE:
              name: {zh: 低保金, en: Dibao allowance}
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
            DIBAO_MARGINAL: {zh: 低保边缘家庭, en: Dibao margin}
            VISIT: {zh: 探访, en: Visit}
            ACCEPTANCE: {zh: 受理, en: Acceptance}
            income-below-standard: {zh: 收入低于标准, en: Income below the standard}
            on-dibao: {zh: 享受低保, en: On dibao}
            low-enough: {zh: 收入足够低, en: Income low enough}
            in-town: {zh: 居住在城镇, en: Lives in a town}
            gap: {zh: 差额, en: Gap}
            heating: {zh: 取暖费, en: Heating}
            any-application: {zh: 任何申请, en: Any application}
            UNVERIFIED_STANDARD: {zh: 未核实, en: Not verified}
            """)
        .write("national/2021-07-01/tables/income-not-counted.csv", "id,clause,kind,purpose,note\n")
        .write(
            "national/2021-07-01/tables/income-deductions.csv",
            "id,clause,expense,who,standard,note\n")
        .write(
            "national/2021-07-01/rules/30-dibao.drl",
            "package national.dibao\n"
                + HEAD
                + """
                rule "N-1 收入低于标准" @clause("N-1")
                when
                  $h : Household( $income : below("income-below-standard", perCapitaIncome, standard("dibao")) )
                then
                  answer.category(Category.DIBAO, $h, $income);
                end
                """)
        .write(
            "national/2021-07-01/rules/60-amount.drl",
            "package national.amount\n"
                + HEAD
                + """
                rule "N-2 补差" @clause("N-2")
                when
                  $h : Household( $due : qualifies("on-dibao", Category.DIBAO),
                                  $gap : standard("dibao").minus(perCapitaIncome).times(size) )
                then
                  answer.programme("DIBAO_ALLOWANCE", $h, $due).part("gap", $gap, "CNY/MONTH");
                  answer.task("VISIT", "TOWNSHIP", $h, $due).every($h.standard("visitMonths"), $h.getLastVisitOn());
                end
                """)
        .write(
            "national/2021-07-01/rules/90-procedure.drl",
            "package national.procedure\n"
                + HEAD
                + """
                rule "N-2 受理期限" @clause("N-2")
                when
                  $a : Application( $for : oneOf("any-application", programme, "DIBAO") )
                then
                  answer.deadline("ACCEPTANCE", "TOWNSHIP", $a, $a.getAppliedOn(), $a.standard("acceptanceDays"),
                    Answer.Counting.CALENDAR_DAYS, $a.getAcceptedOn(), $for);
                end
                """)
        .write(
            "national/standards/dibao.yaml",
            """
            title: {zh: 低保标准, en: Dibao standard}
            unit: CNY/PERSON/MONTH
            clauses: [N-1]
            entries: []
            """)
        .write(
            "national/standards/visitMonths.yaml",
            figure("探访间隔", "Months between visits", "MONTHS", "N-2", "6"))
        .write(
            "national/standards/acceptanceDays.yaml",
            figure("受理天数", "Days of acceptance", "DAYS", "N-2", "10"));
  }

  private static String figure(String zh, String en, String unit, String clause, String value) {
    return """
    title: {zh: %s, en: %s}
    unit: %s
    clauses: [%s]
    entries:
      - effective: 2021-01-01
        value: %s
        source: {document: 方案, grade: CLAUSE}
    """
        .formatted(zh, en, unit, clause, value);
  }

  private Vale vale() {
    return locality("vale", "溪县", "Vale")
        .write(
            "vale/clauses.yaml",
            """
            documents:
              - {id: V, title: {zh: 方案, en: Plan}, text: d.txt}
            clauses:
              - {id: V-1, phrase: 低保, kind: CAT, says: {zh: 低保按办法, en: Dibao by the measures}, status: rule, applies: [N-1]}
              - {id: V-2, phrase: 边缘, kind: CAT, says: {zh: 一点五倍以内为低保边缘, en: Dibao margin up to 1.5 times}, status: rule}
              - {id: V-3, phrase: 取暖, kind: AMT, says: {zh: 低保家庭发取暖费, en: Heating aid for dibao}, status: rule}
              - {id: V-4, phrase: 收入, kind: FLAG, says: {zh: 不计入的收入, en: Income that does not count}, status: rule}
            """)
        .write(
            "vale/standards/dibao.yaml",
            """
            title: {zh: 低保标准, en: Dibao standard}
            unit: CNY/PERSON/MONTH
            clauses: [V-1]
            entries:
              - effective: 2022-01-01
                value: 600.00
                source: {document: 县公告一号, grade: OFFICIAL}
              - effective: 2023-07-01
                value: 700.00
                source: {document: 县公告二号, grade: OFFICIAL}
            """)
        .write(
            "vale/standards/marginMultiple.yaml",
            figure("边缘倍数", "Multiple of the margin", "MULTIPLE", "V-2", "1.5"))
        .write(
            "vale/standards/heating.yaml",
            figure("取暖费", "Heating aid", "CNY/YEAR", "V-3", "900.00"))
        .write(
            "vale/2022-01-01/amendment.yaml",
            """
            instrument: {zh: 方案, en: Plan}
            effective: 2022-01-01
            """)
        .write(
            "vale/2022-01-01/programmes.yaml",
            """
            HEATING_AID:
              name: {zh: 取暖补贴, en: Heating aid}
              strand: SPECIAL
              form: CASH
              force: MUST
              recipient: HOUSEHOLD
              departments: [{code: CIVIL_AFFAIRS, role: LEAD}]
            """)
        .write("vale/2022-01-01/texts.yaml", "low-enough: {zh: 收入足够低, en: Income low enough}\n")
        .write(
            "vale/2022-01-01/tables/income-not-counted.csv",
            "id,clause,kind,purpose,note\nV4-1,V-4,TRANSFER,*,转移性收入\n")
        .write(
            "vale/2022-01-01/rules/48-margin.drl",
            "package vale.margin\n"
                + HEAD
                + """
                rule "V-2 低于一点五倍" @clause("V-2")
                when
                  $h : Household( $low : below("low-enough", perCapitaIncome, standard("dibao").times(standard("marginMultiple"))) )
                then
                  answer.category(Category.DIBAO_MARGINAL, $h, $low);
                end
                """)
        .write(
            "vale/2022-01-01/rules/62-heating.drl",
            "package vale.heating\n"
                + HEAD
                + """
                rule "V-3 取暖补贴" @clause("V-3, V-1")
                when
                  $h : Household( $on : qualifies("on-dibao", Category.DIBAO), $aid : standard("heating") )
                then
                  answer.programme("HEATING_AID", $h, $on).part("heating", $aid, "CNY/YEAR");
                end
                """);
  }

  /** 2024-01-01: V-2 is amended, V-3 repealed, V-4 longer, and a choice made otherwise. */
  private Vale amended() {
    return write(
            "vale/2024-01-01/amendment.yaml",
            """
            instrument: {zh: 修订方案, en: Amended plan}
            effective: 2024-01-01
            changes:
              - {clause: V-2, file: rules/48-margin.drl, what: {zh: 含线、限城镇, en: The line counts; towns}}
              - {clause: V-3, file: rules/62-heating.drl, what: {zh: 取消, en: Repealed}}
              - {clause: V-3, file: programmes.yaml, what: {zh: 取消, en: Repealed}}
              - {clause: V-2, file: texts.yaml, what: {zh: 用语, en: Wording}}
              - {clause: V-4, file: tables/income-not-counted.csv, what: {zh: 增加, en: Longer}}
              - {clause: V-1, file: options.yaml, what: {zh: 成员, en: Members}}
            """)
        .write("vale/2024-01-01/texts.yaml", "low-enough: {zh: 收入低, en: Income low enough}\n")
        .write(
            "vale/2024-01-01/options.yaml",
            "not-counted-as-member: {value: [IN_PRISON, DECLARED_MISSING], clauses: [V-1], reason: {zh: 修订, en: amended}}\n")
        .write(
            "vale/2024-01-01/tables/income-not-counted.csv",
            "id,clause,kind,purpose,note\nV4-1,V-4,TRANSFER,*,亲友赠与\nV4-2,V-4,PENSION,*,养老金\n")
        .write(
            "vale/2024-01-01/rules/48-margin.drl",
            "package vale.margin\n"
                + HEAD
                + """
                rule "V-2 不超过一点五倍" @clause("V-2")
                when
                  $h : Household( $low : atMost("low-enough", perCapitaIncome, standard("dibao").times(standard("marginMultiple"))),
                                  $town : oneOf("in-town", area, Area.URBAN) )
                then
                  answer.category(Category.DIBAO_MARGINAL, $h, $low, $town);
                end
                """);
  }

  private Vale hill() {
    return locality("hill", "岭县", "Hill")
        .write(
            "hill/clauses.yaml",
            """
            documents:
              - {id: H, title: {zh: 细则, en: Rules}, text: d.txt}
            clauses:
              - {id: H-1, phrase: 低保, kind: CAT, says: {zh: 低保按办法, en: Dibao by the measures}, status: rule, applies: [N-1]}
              - {id: H-2, phrase: 边缘, kind: CAT, says: {zh: 两倍以内为低保边缘, en: Dibao margin up to twice}, status: rule}
            """)
        .write(
            "hill/standards/dibao.yaml",
            figure("低保标准", "Dibao standard", "CNY/PERSON/MONTH", "H-1", "500.00"))
        .write(
            "hill/standards/marginMultiple.yaml",
            figure("边缘倍数", "Multiple of the margin", "MULTIPLE", "H-2", "2"))
        .write(
            "hill/2022-01-01/amendment.yaml",
            """
            instrument: {zh: 细则, en: Rules}
            effective: 2022-01-01
            """)
        .write(
            "hill/2022-01-01/rules/48-margin.drl",
            "package hill.margin\n"
                + HEAD
                + """
                rule "H-2 不超过两倍" @clause("H-2")
                when
                  $h : Household( $income : atMost("low-enough", perCapitaIncome, standard("dibao").times(standard("marginMultiple"))) )
                then
                  answer.category(Category.DIBAO_MARGINAL, $h, $income);
                end
                """);
  }

  private Vale locality(String code, String zh, String en) {
    return write(
            code + "/profile.yaml",
            """
            locality: %s
            name: {zh: %s, en: %s}
            level: COUNTY
            authority: {zh: 民政局, en: Civil affairs}
            parent: national
            first-encoded: 2022-01-01
            """
                .formatted(code, zh, en))
        .write(code + "/documents/d.txt", "低保、边缘、取暖、收入\n");
  }
}
