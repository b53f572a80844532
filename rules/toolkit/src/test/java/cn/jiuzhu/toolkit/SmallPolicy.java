package cn.jiuzhu.toolkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An invented county whose only rule is dibao below 600.00, with one case. */
public final class SmallPolicy {
  private final Path root;

  private SmallPolicy(Path root) {
    this.root = root;
  }

  public Path root() {
    return root;
  }

  public SmallPolicy write(String path, String text) {
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

  public static SmallPolicy in(Path root) {
    return new SmallPolicy(root)
        .write(
            "nation/profile.yaml",
            """
            locality: nation
            name: {zh: 甲国, en: Nation}
            level: NATIONAL
            authority: {zh: 民政部门, en: Ministry}
            first-encoded: 2021-01-01
            """)
        .write("nation/documents/n.txt", "人均收入低于标准的，享受低保。\n")
        .write(
            "nation/clauses.yaml",
            """
            documents:
              - {id: N, title: {zh: 办法, en: Measures}, text: n.txt}
            clauses:
              - {id: N-1, phrase: 低于标准, kind: CAT, says: {zh: 甲, en: a}, status: rule}
            """)
        .write(
            "nation/2021-01-01/amendment.yaml",
            """
            instrument: {zh: 办法, en: Measures}
            effective: 2021-01-01
            """)
        .write(
            "nation/2021-01-01/options.yaml",
            """
            not-counted-as-member: {value: [], clauses: [N-1], reason: {zh: 无, en: none}}
            counted-when-alone: {value: [], clauses: [N-1], reason: {zh: 无, en: none}}
            amount-rounding: {value: FEN_HALF_UP, clauses: [N-1], reason: {zh: 四舍五入, en: half up}}
            """)
        .write(
            "nation/2021-01-01/texts.yaml",
            """
            DIBAO: {zh: 低保对象, en: On dibao}
            income-below-standard: {zh: 收入低于标准, en: Income below the standard}
            """)
        .write("nation/2021-01-01/tables/income-not-counted.csv", "id,clause,kind,purpose,note\n")
        .write(
            "nation/2021-01-01/tables/income-deductions.csv",
            "id,clause,expense,who,standard,note\n")
        .write(
            "nation/2021-01-01/rules/30-dibao.drl",
            """
            package nation.dibao
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
            "nation/standards/dibao.yaml",
            """
            title: {zh: 低保标准, en: Dibao standard}
            unit: CNY/PERSON/MONTH
            clauses: [N-1]
            entries:
              - effective: 2021-01-01
                value: 600.00
                source: {document: 办法, clause: N-1, grade: CLAUSE}
            """)
        .write(
            "county/profile.yaml",
            """
            locality: county
            name: {zh: 乙县, en: County}
            level: COUNTY
            authority: {zh: 民政局, en: Civil affairs}
            parent: nation
            first-encoded: 2021-01-01
            """)
        .write("county/documents/c.txt", "按办法执行。\n")
        .write(
            "county/clauses.yaml",
            """
            documents:
              - {id: C, title: {zh: 细则, en: Rules}, text: c.txt}
            clauses:
              - {id: C-1, phrase: 按办法, kind: CAT, says: {zh: 乙, en: b}, status: rule, applies: [N-1]}
            """)
        .write(
            "county/2021-01-01/amendment.yaml",
            """
            instrument: {zh: 细则, en: Rules}
            effective: 2021-01-01
            """)
        .write(
            "county/cases/dibao.yaml",
            """
            cases:
              - name: 收入低于标准一分
                clauses: [C-1]
                as-of: 2024-01-01
                facts:
                  household:
                    members:
                      - {id: P1, relation: HEAD, expenses: [], incomes: [{kind: WAGE, amount: 599.99, per: MONTH}]}
                expect: {categories: {DIBAO: ELIGIBLE}}
            """);
  }
}
