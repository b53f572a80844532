package cn.jiuzhu.toolkit.explain;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.Department;
import cn.jiuzhu.engine.codes.Meaning;
import cn.jiuzhu.engine.codes.Need;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.Programme;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.toolkit.console.Console;
import java.math.BigDecimal;
import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

/** The words for what an answer holds: codes, clauses, values, units. */
final class Labels {
  private final Console console;
  private final Determination answer;
  private final ResolvedProfile profile;

  Labels(Console console, Determination answer, ResolvedProfile profile) {
    this.console = console;
    this.answer = answer;
    this.profile = profile;
  }

  /** The wording under {@code explain.<key>}. */
  String word(String key, Object... details) {
    return console.word("explain." + key, details);
  }

  String in(Words words) {
    return console.word(words);
  }

  /** A code of a closed set, in the words of this program; the code itself where it has none. */
  String of(String kind, String code) {
    try {
      return word(kind + "." + code);
    } catch (MissingResourceException none) {
      return code;
    }
  }

  /** A code that the policy puts into words, with the code itself: 低保对象 DIBAO. */
  String named(String code) {
    String words = words(code);
    return words == null ? code : words + " " + code;
  }

  /** The policy's words for a code; without any those of the vocabulary, or the code itself. */
  String text(String code) {
    String words = words(code);
    return words == null ? code : words;
  }

  private String words(String code) {
    if (answer.texts().containsKey(code)) {
      return answer.texts().get(code);
    }
    Programme programme = profile.programme(code);
    if (programme != null) {
      return in(programme.name());
    }
    Words words = profile.text(code);
    return words != null ? in(words) : meaning(Category.class, code);
  }

  String department(String code) {
    String words = meaning(Department.class, code);
    return words == null ? code : words;
  }

  String need(String code) {
    String words = meaning(Need.class, code);
    return words == null ? code : words;
  }

  /** The vocabulary's words for a code of an enum; null where it has none. */
  private String meaning(Class<? extends Enum<?>> type, String code) {
    try {
      Meaning meaning = type.getField(code).getAnnotation(Meaning.class);
      return meaning == null ? null : in(new Words(meaning.zh(), meaning.en()));
    } catch (NoSuchFieldException none) {
      return null;
    }
  }

  String unit(String unit) {
    return unit == null ? "" : " " + of("unit", unit);
  }

  /** A value as a person writes it. */
  String value(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Boolean yes) {
      return word(yes ? "yes" : "no");
    }
    if (value instanceof Category category) {
      return named(category.name());
    }
    if (value instanceof Enum<?> code) {
      String words = meaning(code.getDeclaringClass(), code.name());
      return words == null ? code.name() : words + " " + code.name();
    }
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? word("none")
          : list.stream().map(this::value).collect(Collectors.joining(word("comma")));
    }
    return String.valueOf(value);
  }

  String list(List<String> texts) {
    return String.join(word("comma"), texts);
  }

  /** Members, as a note after a line; empty for none. */
  String persons(List<String> persons) {
    return persons == null || persons.isEmpty() ? "" : " · " + String.join(" ", persons);
  }

  /** The clauses with what each of them says. */
  List<Branch> clauses(List<String> ids) {
    return ids.stream().map(this::clause).toList();
  }

  private Branch clause(String id) {
    Clause clause = profile.clause(id);
    return Branch.aside("§ " + id + (clause == null ? "" : " " + in(clause.says())));
  }

  /** Ids of clauses as a note after a line; empty for none. */
  static String cited(List<String> ids) {
    return ids == null || ids.isEmpty() ? "" : " [" + String.join(", ", ids) + "]";
  }
}
