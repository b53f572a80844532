package cn.jiuzhu.engine.profile;

import java.util.List;
import java.util.regex.Pattern;

/** The codes and names that profiles may use. */
final class Vocabulary {
  static final List<String> UNITS =
      List.of(
          "CNY",
          "CNY/MONTH",
          "CNY/YEAR",
          "CNY/PERSON/MONTH",
          "CNY/PERSON/YEAR",
          "RATIO",
          "MULTIPLE",
          "PERCENT",
          "DAYS",
          "WORKING_DAYS",
          "MONTHS",
          "YEARS",
          "COUNT");

  static final List<String> GRADES = List.of("CLAUSE", "STORED-LAW", "STORED-2ND", "OFFICIAL");

  static final List<String> CLAUSE_KINDS =
      List.of(
          "CAT", "PROG", "AMT", "LVL", "FORM", "INC", "EXCL", "DDL", "MON", "REF", "REV", "FLAG",
          "DEPT", "META", "STRUCT", "ORG");

  static final List<String> CLAUSE_STATUSES = List.of("rule", "recorded", "narrative", "planned");

  static final List<String> STRANDS =
      List.of("BASIC", "SPECIAL", "EMERGENCY", "SERVICE", "CHARITY", "OTHER");

  static final List<String> FORMS =
      List.of("CASH", "GOODS", "SERVICE", "WAIVER", "PREMIUM", "LOAN");

  static final List<String> PROCEDURES =
      List.of("STANDARD", "ASSIST_FIRST", "SMALL_AMOUNT_FIRST", "STAGED", "CASE_CONFERENCE");

  static final List<String> FORCES = List.of("MUST", "MAY", "LOCAL_OPTION");

  static final List<String> RECIPIENTS = List.of("HOUSEHOLD", "PERSON", "EMPLOYER", "HOSPITAL");

  static final List<String> ROLES = List.of("LEAD", "SUPPORT");

  static final List<String> DEPARTMENTS =
      List.of(
          "CIVIL_AFFAIRS",
          "FINANCE",
          "MEDICAL_SECURITY",
          "HEALTH",
          "EDUCATION",
          "HOUSING",
          "HUMAN_RESOURCES",
          "EMERGENCY_MANAGEMENT",
          "JUSTICE",
          "COURT",
          "PROCURATORATE",
          "POLITICAL_LEGAL",
          "PUBLIC_SECURITY",
          "DISABLED_FEDERATION",
          "TRADE_UNION",
          "WOMEN_FEDERATION",
          "YOUTH_LEAGUE",
          "VETERANS",
          "AGRICULTURE_RURAL",
          "RURAL_REVITALISATION",
          "TAX",
          "DEVELOPMENT_REFORM",
          "TRANSPORT",
          "CULTURE_TOURISM",
          "URBAN_MANAGEMENT",
          "INDUSTRY_IT",
          "INDUSTRY_COMMERCE_FEDERATION",
          "ORGANISATION",
          "GOVERNMENT_SERVICES",
          "RESCUE_STATION",
          "CHARITY",
          "RED_CROSS",
          "TOWNSHIP");

  static final Pattern LAYER = Pattern.compile("[a-z][a-z0-9-]*");
  static final Pattern DATE_FOLDER = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  static final Pattern RULE_FILE = Pattern.compile("\\d\\d-[a-z][a-z0-9-]*");
  static final Pattern STANDARD = Pattern.compile("[a-z][A-Za-z0-9]*");

  /** Options, tables and the codes of texts: ASCII letters, digits, {@code . _ -}. */
  static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

  static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
  static final Pattern CLAUSE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");

  private Vocabulary() {}

  /** Reports a name that does not have its form. */
  static void check(String name, Pattern form, Place place, Problems problems) {
    if (name != null && !form.matcher(name).matches()) {
      problems.add(place, ProblemCode.BAD_NAME, name, form.pattern());
    }
  }
}
