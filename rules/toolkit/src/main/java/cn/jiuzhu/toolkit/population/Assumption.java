package cn.jiuzhu.toolkit.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A part of {@code assumptions.yaml}: a number, weights, a pair or bands, and how it is drawn from.
 *
 * @param path its keys, for messages
 */
record Assumption(String path, Object value) {
  private static final String FILE = "/cn/jiuzhu/toolkit/population/assumptions.yaml";

  /** The whole file. */
  static Assumption all() {
    try (InputStream in = Assumption.class.getResourceAsStream(FILE)) {
      return new Assumption("", new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The part under that key. */
  Assumption at(String key) {
    Object part = map().get(key);
    if (part == null) {
      throw new IllegalStateException("no assumption " + path + "/" + key);
    }
    return new Assumption(path + "/" + key, part);
  }

  boolean has(String key) {
    return map().containsKey(key);
  }

  int number() {
    return (Integer) value;
  }

  /** One of the keys, by their weights. */
  String drawn(SplittableRandom random) {
    int total = 0;
    for (Object weight : map().values()) {
      total += (Integer) weight;
    }
    int left = random.nextInt(total);
    for (Map.Entry<?, ?> one : map().entrySet()) {
      left -= (Integer) one.getValue();
      if (left < 0) {
        return String.valueOf(one.getKey());
      }
    }
    throw new AssertionError(path);
  }

  /** Whether a chance of so many in a hundred comes out. */
  boolean happens(SplittableRandom random) {
    return random.nextInt(100) < number();
  }

  /** A number of the pair, both ends included. */
  int between(SplittableRandom random) {
    return random.nextInt((Integer) list().get(0), (Integer) list().get(1) + 1);
  }

  /** A number of one of the bands, the band drawn by its weight. */
  int inBand(SplittableRandom random) {
    List<Assumption> bands = parts();
    int left = random.nextInt(bands.stream().mapToInt(band -> band.at("weight").number()).sum());
    for (Assumption band : bands) {
      left -= band.at("weight").number();
      if (left < 0) {
        return random.nextInt(band.at("from").number(), band.at("to").number() + 1);
      }
    }
    throw new AssertionError(path);
  }

  /** The entries of a list. */
  List<Assumption> parts() {
    return list().stream().map(part -> new Assumption(path + "[]", part)).toList();
  }

  /** Whether a number lies in the pair, both ends included. */
  boolean holds(int number) {
    return (Integer) list().get(0) <= number && number <= (Integer) list().get(1);
  }

  private Map<?, ?> map() {
    return (Map<?, ?>) value;
  }

  private List<?> list() {
    return (List<?>) value;
  }
}
