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

/** Reads a whole source: layers first, then what they say of one another. */
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
    pathsByLayer()
        .forEach(
            (name, paths) -> {
              LayerFiles files =
                  new LayerFiles(name, paths, path -> file(name + "/" + path), problems);
              Layer layer = new LayerReader(files, references, problems).read();
              new ChangesCheck(files, problems).check(layer);
              layers.put(name, layer);
            });
    SortedMap<String, List<Layer>> chains = Chains.of(layers, references, problems);
    new ReferenceCheck(chains, problems).check(references);
    problems.throwIfAny();
    return chains;
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

  private Optional<SourceFile> file(String path) {
    try {
      return SourceFile.of(path, source.read(path), problems);
    } catch (IOException e) {
      problems.add(new Place(path, 0), ProblemCode.UNREADABLE, e);
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
