package cn.jiuzhu.toolkit.diff;

import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.Meaning;
import cn.jiuzhu.engine.facts.FactSchema;
import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.engine.profile.Programme;
import cn.jiuzhu.engine.profile.Standard;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.toolkit.console.Console;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for what two policies hold; the later one's where both have some. */
final class Labels {
  private static final Map<String, Words> FACTS = facts();

  private final Console console;
  private final List<Side> sides;

  Labels(Console console, Side before, Side after) {
    this.console = console;
    this.sides = List.of(after, before);
  }

  /** The meaning of every fact by its name; none where the name means several things. */
  private static Map<String, Words> facts() {
    Map<String, Words> facts = new TreeMap<>();
    Set<String> ambiguous = new TreeSet<>();
    for (JsonNode type : FactSchema.jsonSchema().findValues("properties")) {
      type.properties()
          .forEach(
              fact -> {
                String zh = fact.getValue().path("title").asText("");
                // The codes follow after a colon.
                String en = fact.getValue().path("description").asText("").split(": ", 2)[0];
                if (!zh.isEmpty()) {
                  Words known = facts.putIfAbsent(fact.getKey(), new Words(zh, en));
                  if (known != null && !known.zh().equals(zh)) {
                    ambiguous.add(fact.getKey());
                  }
                }
              });
    }
    facts.keySet().removeAll(ambiguous);
    return facts;
  }

  Console console() {
    return console;
  }

  /** The wording under {@code diff.<key>}. */
  String word(String key, Object... details) {
    return console.word("diff." + key, details);
  }

  /** The same; null where there is none. */
  String wordOrNull(String key, Object... details) {
    try {
      return word(key, details);
    } catch (MissingResourceException none) {
      return null;
    }
  }

  String in(Words words) {
    return console.word(words);
  }

  String list(List<String> texts) {
    return texts.isEmpty() ? word("none") : String.join(word("comma"), texts);
  }

  /** The same; null for none. */
  String listOrNull(List<String> texts) {
    return texts.isEmpty() ? null : list(texts);
  }

  String unit(String unit) {
    try {
      return console.word("explain.unit." + unit);
    } catch (MissingResourceException none) {
      return unit;
    }
  }

  /** What a clause says; null where neither policy registers it. */
  Clause clause(String id) {
    return sides.stream()
        .map(side -> side.profile().clause(id))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The policy's words for a code, else those of the vocabulary; null where neither has any. */
  String text(String code) {
    for (Side side : sides) {
      Words words = side.profile().text(code);
      Programme programme = side.profile().programme(code);
      if (words != null || programme != null) {
        return in(words != null ? words : programme.name());
      }
    }
    return meaning(Category.class, code);
  }

  /** A constant of one of the vocabulary's types, in words; the constant where it has none. */
  String constant(String type, String code) {
    String text = text(code);
    if (text != null) {
      return text;
    }
    try {
      String words = meaning(Class.forName(Category.class.getPackageName() + "." + type), code);
      return words == null ? code : words;
    } catch (ClassNotFoundException none) {
      return code;
    }
  }

  private String meaning(Class<?> type, String code) {
    try {
      Meaning meaning = type.getField(code).getAnnotation(Meaning.class);
      return meaning == null ? null : in(new Words(meaning.zh(), meaning.en()));
    } catch (NoSuchFieldException none) {
      return null;
    }
  }

  /** Title of a standard; its key where neither policy declares it. */
  String standard(String key) {
    return sides.stream()
        .map(side -> side.profile().standard(key))
        .filter(Objects::nonNull)
        .map(Standard::title)
        .map(this::in)
        .findFirst()
        .orElse(key);
  }

  /** What a fact or computed figure is called; its name where it has no words. */
  String fact(String name) {
    String word = wordOrNull("fact." + name);
    if (word != null) {
      return word;
    }
    Words words = FACTS.get(name);
    return words == null ? name : in(words);
  }

  /** The words in the language that the reader did not ask for. */
  String inOther(Words words) {
    return console.language().equals(Locale.ENGLISH) ? words.zh() : words.en();
  }

  /** A code of a closed set in the words of {@code explain}; the code where it has none. */
  String coded(String kind, String code) {
    try {
      return console.word("explain." + kind + "." + code);
    } catch (MissingResourceException none) {
      return code;
    }
  }

  /** The kind of a thing and its name. */
  String named(Change change) {
    return word("kind." + change.kind()) + " " + change.name();
  }

  /** Where a thing stood and stands; empty where that is not known. */
  static String places(Change change) {
    return Stream.of(change.before(), change.after())
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(" → "));
  }

  /** A layer with the version of each policy, and the instrument that brought the later one. */
  String versions(Redline.Layers layer) {
    String before = layer.before() == null ? word("none") : layer.before().effective().toString();
    if (layer.after() == null) {
      return word("layer", layer.layer(), before, word("none"));
    }
    String after = layer.after().effective().toString();
    String instrument = in(layer.after().amendment().instrument());
    return before.equals(after)
        ? word("same-layer", layer.layer(), after, instrument)
        : word("layer", layer.layer(), before, after + word("instrument", instrument));
  }

  /** How many things differ, by kind. */
  String counts(Redline redline) {
    if (redline.isEmpty()) {
      return word("same");
    }
    return redline.counts().entrySet().stream()
        .map(
            kind ->
                word(
                    "count",
                    word("kind." + kind.getKey()),
                    kind.getValue().entrySet().stream()
                        .map(how -> how.getKey().sign() + how.getValue())
                        .collect(Collectors.joining(" "))))
        .collect(Collectors.joining(" · "));
  }
}
