package cn.jiuzhu.engine.profile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All layers of one source, read and checked. Immutable and safe for use by many threads.
 *
 * <p>Resolved profiles are kept: the same versions give the same object.
 */
public final class ProfileSet {
  private final SortedMap<String, Layer> layers;
  private final SortedMap<String, List<Layer>> chains;
  private final String digest;
  private final Map<String, Map<List<LocalDate>, ResolvedProfile>> resolved =
      new ConcurrentHashMap<>();

  private ProfileSet(SortedMap<String, List<Layer>> chains) {
    SortedMap<String, Layer> own = new TreeMap<>();
    SortedMap<String, String> digests = new TreeMap<>();
    chains.forEach(
        (code, chain) -> {
          Layer layer = chain.get(chain.size() - 1);
          own.put(code, layer);
          layer
              .versions()
              .forEach((date, version) -> digests.put(code + "/" + date, version.digest()));
          resolved.put(code, new ConcurrentHashMap<>());
        });
    this.chains = chains;
    this.layers = Collections.unmodifiableSortedMap(own);
    this.digest = Digests.of(digests);
  }

  /**
   * Reads and checks everything in {@code source}.
   *
   * @throws InvalidProfiles if there is any mistake, with all of them
   */
  public static ProfileSet read(ProfileSource source) throws InvalidProfiles {
    return new ProfileSet(new ProfileReader(source).read());
  }

  /** Every layer by its code. */
  public SortedMap<String, Layer> layers() {
    return layers;
  }

  /**
   * The templates of notices that hold in a layer: of each name the one that is nearest to it.
   *
   * @param code code of a layer
   */
  public NoticeTemplates notices(String code) {
    return NoticeTemplates.of(chains.get(code));
  }

  /** The layers that have a parent, by code: for these, households are determined. */
  public List<Layer> localities() {
    return layers.values().stream().filter(layer -> layer.info().parent() != null).toList();
  }

  /** A locality and what stands above it, from the top; null if there is no such locality. */
  List<Layer> chain(String locality) {
    return chains.get(locality);
  }

  /** Whether households are determined for that locality. */
  public boolean has(String locality) {
    List<Layer> chain = chains.get(locality);
    return chain != null && chain.size() > 1;
  }

  /** {@code sha256:…} over the digests of all versions of all layers. */
  public String digest() {
    return digest;
  }

  /**
   * The rules of a locality on a day: of each layer the newest version not after {@code asOf}.
   *
   * @param locality code of a layer that has a parent
   * @param versionOrNull pins the locality's own layer to this version ({@code yyyy-mm-dd}), which
   *     must not begin after {@code asOf}: no rule is applied before it was in force
   * @throws NoSuchProfile if the locality or version is unknown, or a layer begins after {@code
   *     asOf}
   */
  public ResolvedProfile resolve(String locality, LocalDate asOf, String versionOrNull)
      throws NoSuchProfile {
    List<Layer> chain = chains.get(locality);
    if (chain == null || chain.size() < 2) {
      throw unknown(NoSuchProfile.Reason.UNKNOWN_LOCALITY, "locality", locality, localityCodes());
    }
    Layer own = chain.get(chain.size() - 1);
    LayerVersion pinned = versionOrNull == null ? null : pinned(own, versionOrNull);
    List<LayerVersion> versions = Versions.on(asOf, chain);
    if (versions.size() < chain.size() || (pinned != null && pinned.effective().isAfter(asOf))) {
      throw tooEarly(locality, asOf, Versions.first(chain), pinned);
    }
    if (pinned != null) {
      versions.set(versions.size() - 1, pinned);
    }
    List<LocalDate> key = versions.stream().map(LayerVersion::effective).toList();
    return resolved
        .get(locality)
        .computeIfAbsent(key, dates -> new ResolvedProfile(chain, versions));
  }

  /**
   * Every combination of layer versions that some day asks for without pinning one: what has to be
   * compiled, and what cases can reach.
   */
  public List<ResolvedProfile> resolutions() {
    Set<ResolvedProfile> all = new LinkedHashSet<>();
    for (Layer locality : localities()) {
      for (LocalDate day : turningPoints(locality)) {
        onDay(locality, day).ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }

  /** Empty on a parent's date before the locality's own first: nobody can ask for that day. */
  private Optional<ResolvedProfile> onDay(Layer locality, LocalDate day) {
    try {
      return Optional.of(resolve(locality.code(), day, null));
    } catch (NoSuchProfile e) {
      return Optional.empty();
    }
  }

  /** The days on which a locality's rules change, through itself or a parent. */
  private Set<LocalDate> turningPoints(Layer locality) {
    Set<LocalDate> days = new TreeSet<>();
    chains.get(locality.code()).forEach(layer -> days.addAll(layer.versions().keySet()));
    return days;
  }

  /**
   * The first day after {@code day} on which a version of one of the locality's layers, or a figure
   * of one of its standards, begins to hold; empty if nothing is loaded for later.
   *
   * @param locality code of a layer
   */
  public Optional<LocalDate> nextChange(String locality, LocalDate day) {
    Map<String, Standard> standards = new HashMap<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Layer layer : chains.get(locality)) {
      days.addAll(layer.versions().keySet());
      standards.putAll(layer.standards());
    }
    standards
        .values()
        .forEach(standard -> standard.entries().forEach(entry -> days.add(entry.effective())));
    return Optional.ofNullable(days.higher(day));
  }

  /**
   * The first day after {@code day} for which {@link #resolve} gives other versions; empty if none
   * is loaded for later.
   *
   * @param locality code of a layer
   * @param pinned whether the locality's own version is pinned: then only those above it count
   */
  public Optional<LocalDate> nextVersion(String locality, LocalDate day, boolean pinned) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Layer layer : chains.get(locality)) {
      if (!pinned || !layer.code().equals(locality)) {
        days.addAll(layer.versions().keySet());
      }
    }
    return Optional.ofNullable(days.higher(day));
  }

  private static NoSuchProfile tooEarly(
      String locality, LocalDate asOf, LocalDate begun, LayerVersion pinned) {
    boolean later = pinned != null && pinned.effective().isAfter(begun);
    LocalDate first = later ? pinned.effective() : begun;
    return new NoSuchProfile(
        NoSuchProfile.Reason.BEFORE_FIRST_VERSION,
        "the rules of " + locality + " are encoded from " + first + ", not for " + asOf,
        first,
        null);
  }

  private static LayerVersion pinned(Layer own, String version) throws NoSuchProfile {
    return date(version)
        .map(date -> own.versions().get(date))
        .orElseThrow(
            () ->
                unknown(
                    NoSuchProfile.Reason.UNKNOWN_VERSION,
                    "version of " + own.code(),
                    version,
                    own.versions().keySet().stream().map(LocalDate::toString).toList()));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private List<String> localityCodes() {
    return localities().stream().map(Layer::code).toList();
  }

  private static NoSuchProfile unknown(
      NoSuchProfile.Reason reason, String what, String name, List<String> known) {
    return new NoSuchProfile(
        reason,
        "there is no " + what + " '" + name + "'; there are " + new TreeSet<>(known),
        null,
        NearMiss.of(name, known).orElse(null));
  }
}
