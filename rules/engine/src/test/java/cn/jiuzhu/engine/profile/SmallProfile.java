package cn.jiuzhu.engine.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small valid profile on disk, for tests to change: the nation, the province upland and its
 * county ridge, all invented.
 */
final class SmallProfile {
  private final Path root;

  private SmallProfile(Path root) {
    this.root = root;
  }

  static SmallProfile in(Path root) {
    return new SmallProfile(root).national().upland().ridge();
  }

  Path root() {
    return root;
  }

  ProfileSet read() throws InvalidProfiles {
    return ProfileSet.read(ProfileSource.folder(root));
  }

  /** Every problem as {@code file:line CODE}. */
  List<String> problems() {
    return found().stream()
        .map(problem -> problem.file() + ":" + problem.line() + " " + problem.code())
        .toList();
  }

  List<ProfileProblem> found() {
    try {
      read();
      return List.of();
    } catch (InvalidProfiles e) {
      return e.problems();
    }
  }

  SmallProfile write(String path, String text) {
    return write(path, text.getBytes(UTF_8));
  }

  SmallProfile write(String path, byte[] bytes) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.write(root.resolve(path), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a text that must stand in the file once. */
  SmallProfile replace(String path, String old, String now) {
    String text = text(path);
    if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
      throw new IllegalArgumentException("'" + old + "' is not once in " + path);
    }
    return write(path, text.replace(old, now));
  }

  SmallProfile append(String path, String text) {
    return write(path, text(path) + text);
  }

  SmallProfile delete(String path) {
    try {
      Files.delete(root.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies all files of a version folder but its amendment, as an analyst begins a new version. */
  SmallProfile copyVersion(String from, String to) {
    Path source = root.resolve(from);
    try (var paths = Files.walk(source)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        if (!path.endsWith("amendment.yaml")) {
          write(to + "/" + source.relativize(path), Files.readAllBytes(path));
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SmallProfile national() {
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
              - {id: N, title: {zh: 办法, en: Measures}, number: 1号, issued: 2021-06-11, text: n.txt}
            clauses:
              - {id: N-1, phrase: 收入, kind: CAT, says: {zh: 甲, en: a}, status: rule}
              - {id: N-2, phrase: 标准, kind: AMT, says: {zh: 乙, en: b}, status: rule}
              - {id: N-3, phrase: 工作, kind: ORG, says: {zh: 丙, en: c}, status: narrative, why: 组织}
            """)
        .write(
            "national/standards/dibao.yaml",
            """
            title: {zh: 低保标准, en: Dibao standard}
            unit: CNY/PERSON/MONTH
            by: [area]
            clauses: [N-2]
            entries: []
            """)
        .write(
            "national/standards/exitMonths.yaml",
            """
            title: {zh: 渐退期, en: Gradual exit}
            unit: MONTHS
            entries:
              - effective: 2021-07-01
                value: 6
                source: {document: N, clause: N-2, grade: CLAUSE}
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
            bound:
              value: below
              choices: [below, up-to]
              reading: A3
              clauses: [N-1]
              reason: {zh: 低于, en: below}
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
        .write("national/2021-07-01/texts.yaml", "DIBAO: {zh: 低保对象, en: On dibao}\n")
        .write(
            "national/2021-07-01/rules/30-dibao.drl",
            """
            package national.dibao;

            // who is on dibao: at most 12 lines
            rule "N-1 收入低于标准 2 人以上" @clause("N-1, N-2")
            when
              $h : Household( $below : below(income, standard("dibao"), option("bound")), size > 1 )
            then
              answer.of(DIBAO, $h, $below);
            end
            """)
        .write(
            "national/2021-07-01/rules/60-amount.drl",
            """
            package national.amount;

            rule "N-2 补差" @clause("N-2")
            when
              $h : Household( $row : table("grades").find(level) )
            then
              answer.amount($h, $row, 2);
            end
            """)
        .write(
            "national/2021-07-01/tables/grades.csv",
            """
            # grade by level
            id,clause,level,rate,note
            G1,N-2,1,1.0,一级
            G2,N-1 N-2,*,0.5,"其他, 不限"
            """);
  }

  private SmallProfile upland() {
    return write(
            "upland/profile.yaml",
            """
            locality: upland
            name: {zh: 高地, en: Upland}
            level: PROVINCE
            authority: {zh: 高地, en: Upland}
            parent: national
            division-code: "99"
            first-encoded: 2022-01-01
            """)
        .write("upland/documents/u.txt", "一\n")
        .write(
            "upland/clauses.yaml",
            """
            documents:
              - {id: U, title: {zh: 方案, en: Plan}, text: u.txt}
            clauses:
              - id: U-1
                phrase: 低保
                kind: CAT
                says: {zh: 甲, en: a}
                status: rule
                applies: [N-1]
            """)
        .write(
            "upland/2022-01-01/amendment.yaml",
            """
            instrument: {zh: 方案, en: Plan}
            effective: 2022-01-01
            """);
  }

  private SmallProfile ridge() {
    return write(
            "ridge/profile.yaml",
            """
            locality: ridge
            name: {zh: 岭县, en: Ridge}
            level: COUNTY
            authority: {zh: 岭县, en: Ridge}
            parent: upland
            first-encoded: 2022-06-01
            period-ends: 2025-12-31
            not-covered:
              - {zh: 农村, en: villages}
            """)
        .write("ridge/documents/r.txt", "一\n")
        .write(
            "ridge/clauses.yaml",
            """
            documents:
              - {id: R, title: {zh: 细则, en: Rules}, text: r.txt}
            clauses:
              - {id: R-1, phrase: 低保, kind: CAT, says: {zh: 甲, en: a}, status: rule, applies: [U-1]}
              - {id: R-2, phrase: 补差, kind: AMT, says: {zh: 乙, en: b}, status: rule, applies: [N-2]}
            """)
        .write(
            "ridge/standards/dibao.yaml",
            """
            title: {zh: 低保标准, en: Dibao standard}
            unit: CNY/PERSON/MONTH
            by: [area]
            entries:
              - effective: 2022-07-01
                values: {URBAN: 600.00, RURAL: 420.50}
                source: {document: 公告, grade: STORED-2ND, retrieved: 2026-05-12}
            verified-through: 2023-06-30
            """)
        .write(
            "ridge/2022-06-01/amendment.yaml",
            """
            instrument: {zh: 细则, en: Rules}
            effective: 2022-06-01
            """)
        .write(
            "ridge/2022-06-01/options.yaml",
            """
            bound:
              value: up-to
              clauses: [R-1]
              reason: {zh: 含本数, en: inclusive}
            """)
        .write(
            "ridge/2022-06-01/tables/grades.csv",
            """
            id,clause,level,rate,note
            G3,R-2,2,0.8,二级
            """);
  }
}
