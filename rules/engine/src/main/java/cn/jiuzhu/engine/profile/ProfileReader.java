package cn.jiuzhu.engine.profile;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a whole source: layers first, side by side, then what they say of one another. */
final class ProfileReader {
  private final ProfileSource source;
  private final Problems problems = new Problems();
  private final References references = new References();

  ProfileReader(ProfileSource source) {
    this.source = source;
  }

  /** For every layer the layers it stands on: the top one first, itself last. */
  SortedMap<String, List<Layer>> read() throws InvalidProfiles {
    SortedMap<String, Layer> layers = new TreeMap<>();
    List<OneLayer> read =
        pathsByLayer().entrySet().parallelStream()
            .map(layer -> readLayer(layer.getKey(), layer.getValue()))
            .toList();
    for (OneLayer one : read) {
      layers.put(one.layer().code(), one.layer());
      references.addAll(one.references());
      problems.addAll(one.problems());
    }
    SortedMap<String, List<Layer>> chains = Chains.of(layers, references, problems);
    // What an unreadable file declares is not missing: it would be reported at every use.
    if (!problems.hasAny(ProblemCode.YAML_SYNTAX)) {
      new ReferenceCheck(chains, problems).check(references);
    }
    problems.throwIfAny();
    return chains;
  }

  /** A layer with what only the whole set can settle, and its own mistakes. */
  private record OneLayer(Layer layer, References references, Problems problems) {}

  private OneLayer readLayer(String name, Set<String> paths) {
    Problems own = new Problems();
    References named = new References();
    LayerFiles files = new LayerFiles(name, paths, path -> file(name + "/" + path, own), own);
    Layer layer = new LayerReader(files, named, own).read();
    new ChangesCheck(files, own).check(layer);
    return new OneLayer(layer, named, own);
  }

  private Map<String, Set<String>> pathsByLayer() {
    Map<String, Set<String>> layers = new TreeMap<>();
    for (String path : paths()) {
      int slash = path.indexOf('/');
      if (slash > 0) {
        layers
            .computeIfAbsent(path.substring(0, slash), name -> new TreeSet<>())
            .add(path.substring(slash + 1));
      }
    }
    // Whatever else stands beside the layers (a schema, a build file) is not ours to judge.
    layers.values().removeIf(paths -> !LayerFiles.isLayer(paths));
    if (layers.isEmpty()) {
      problems.add(new Place(".", 0), ProblemCode.NO_LAYER);
    }
    return layers;
  }

  private List<String> paths() {
    try {
      source.links().forEach(link -> problems.add(new Place(link, 0), ProblemCode.SYMBOLIC_LINK));
      List<String> paths = source.files().stream().filter(path -> !hidden(path)).toList();
      paths.stream()
          .filter(ProfileReader::unsafe)
          .forEach(path -> problems.add(new Place(path, 0), ProblemCode.UNSAFE_PATH));
      return paths.stream().filter(path -> !unsafe(path)).toList();
    } catch (IOException e) {
      problems.add(new Place(".", 0), ProblemCode.UNREADABLE, e);
    }
    return List.of();
  }

  private Optional<SourceFile> file(String path, Problems own) {
    try {
      return SourceFile.of(path, source.read(path), own);
    } catch (IOException e) {
      own.add(new Place(path, 0), ProblemCode.UNREADABLE, e);
      return Optional.empty();
    }
  }

  private static boolean unsafe(String path) {
    List<String> parts = Arrays.asList(path.split("/", -1));
    return path.contains("\\") || path.contains(":") || parts.contains("") || parts.contains("..");
  }

  /** Left by editors and file managers; never part of a profile. */
  private static boolean hidden(String path) {
    return Arrays.stream(path.split("/", -1))
        .anyMatch(part -> part.startsWith(".") && !part.equals(".."));
  }
}
