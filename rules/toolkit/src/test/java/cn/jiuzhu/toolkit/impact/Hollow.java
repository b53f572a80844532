package cn.jiuzhu.toolkit.impact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The invented county hollow under a small nation: dibao below the standard, with the difference as
 * an allowance. Its standard is 600 from 2022-01-01 and 700 from 2023-07-01.
 */
final class Hollow {
  private static final String DIBAO_RULE = "national/2021-07-01/rules/30-dibao.drl";

  private final Path root;

  private Hollow(Path root) {
    this.root = root;
  }

  static Hollow in(Path root) {
    return new Hollow(root).national().hollow();
  }

  Path root() {
    return root;
  }

  Hollow write(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same policy with one word of the dibao rule changed: on the line is in. */
  Hollow withTheLineIn() {
    try {
      String rule = Files.readString(root.resolve(DIBAO_RULE));
      return write(DIBAO_RULE, rule.replace("below(", "atMost("));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Hollow national() {
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
              value: [IN_PRISON]
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
              name: {zh: 低保金, en: Allowance}
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
            income-below-standard: {zh: 收入低于标准, en: Income below the standard}
            qualifies-for-dibao: {zh: 符合低保, en: Qualifies}
            gap: {zh: 差额, en: Gap}
            CALLER_SUPPLIED_STANDARD: {zh: 由请求提供, en: Supplied}
            UNVERIFIED_STANDARD: {zh: 未核实, en: Not verified}
            """)
        .write("national/2021-07-01/tables/income-not-counted.csv", "id,clause,kind,purpose,note\n")
        .write(
            "national/2021-07-01/tables/income-deductions.csv",
            "id,clause,expense,who,standard,note\n")
        .write(
            DIBAO_RULE,
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

  private Hollow hollow() {
    return locality("hollow", "H")
        .write(
            "hollow/standards/dibao.yaml",
            """
            title: {zh: 低保标准, en: Dibao standard}
            unit: CNY/PERSON/MONTH
            entries:
              - effective: 2022-01-01
                value: 600.00
                source: {document: 方案, grade: OFFICIAL}
              - effective: 2023-07-01
                value: 700.00
                source: {document: 方案, grade: OFFICIAL}
            """)
        .locality("marsh", "M");
  }

  /** Marsh has no figure for dibao: it is not published. */
  private Hollow locality(String code, String id) {
    return write(
            code + "/profile.yaml",
            """
            locality: %s
            name: {zh: 县, en: County}
            level: COUNTY
            authority: {zh: 县, en: County}
            parent: national
            first-encoded: 2022-01-01
            """
                .formatted(code))
        .write(code + "/documents/d.txt", "一\n")
        .write(
            code + "/clauses.yaml",
            """
            documents:
              - {id: %1$s, title: {zh: 方案, en: Plan}, text: d.txt}
            clauses:
              - {id: %1$s-1, phrase: 低保, kind: CAT, says: {zh: 甲, en: a}, status: rule, applies: [N-1]}
            """
                .formatted(id))
        .write(
            code + "/2022-01-01/amendment.yaml",
            """
            instrument: {zh: 方案, en: Plan}
            effective: 2022-01-01
            """);
  }
}
