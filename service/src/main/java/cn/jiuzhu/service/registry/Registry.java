package cn.jiuzhu.service.registry;

import cn.jiuzhu.engine.codes.EntrySource;
import cn.jiuzhu.engine.facts.FactErrorCode;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.FileEntry;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.facts.Occasion;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.Words;
import cn.jiuzhu.service.access.Caller;
import cn.jiuzhu.service.decisions.DecisionLog;
import cn.jiuzhu.service.error.Fault;
import cn.jiuzhu.service.error.ProblemKind;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.facts.RefusedFacts;
import cn.jiuzhu.service.profiles.NoSuchProfiles;
import cn.jiuzhu.service.profiles.Profiles;
import cn.jiuzhu.service.storage.Vault;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;

/** Keeps the files: takes entries in and erases. What they say is told by {@link Snapshots}. */
@Singleton
public class Registry {
  private final HouseholdFiles files;
  private final EntryRows entries;
  private final Vault vault;
  private final Snapshots snapshots;
  private final Profiles profiles;
  private final Caller caller;
  private final Clock clock;
  private final Event<FilesChanged> changes;
  private final Event<FileErased> erasures;
  private final Event<FilesHeld> holds;
  private final DecisionLog log;

  Registry(
      HouseholdFiles files,
      EntryRows entries,
      Vault vault,
      Snapshots snapshots,
      Profiles profiles,
      Caller caller,
      Clock clock,
      Event<FilesChanged> changes,
      Event<FileErased> erasures,
      Event<FilesHeld> holds,
      DecisionLog log) {
    this.files = files;
    this.entries = entries;
    this.vault = vault;
    this.snapshots = snapshots;
    this.profiles = profiles;
    this.caller = caller;
    this.clock = clock;
    this.changes = changes;
    this.erasures = erasures;
    this.holds = holds;
    this.log = log;
  }

  /**
   * Makes a file, or says anew how the household is from a day on.
   *
   * @param body a FileEntry, as it was sent
   * @return the file with the entry
   * @throws Refusal if the entry or what it rests on is refused; then nothing has changed
   */
  @Transactional
  HouseholdFile replace(String id, Preconditions rests, byte[] body) {
    HouseholdId.require(id);
    JsonNode sent = parsed(body);
    FileEntry entry = read(sent);
    if (entry.household().id() != null && !entry.household().id().equals(id)) {
      throw Refusal.at(
          ProblemKind.INVALID_FACTS,
          "/household/id",
          new Words("与地址中的家庭编号不同", "Differs from the household's id in the address"));
    }
    HouseholdFile known = files.held(id).orElse(null);
    rests.check(known);
    HouseholdFile file = known == null ? new HouseholdFile(id, now()) : known;
    LocalDate from = entry.from() == null ? today() : entry.from();
    add(file, entry.locality(), EntryRow.Kind.REPLACE, from, entry.source(), body);
    tell(List.of(id));
    return file;
  }

  /**
   * Adds what has changed in a household.
   *
   * @param body an Occasion with a part of the household or application, as it was sent
   * @return the file with the entry
   * @throws Refusal if the change, the facts that come of it or what it rests on are refused; then
   *     nothing has changed
   */
  @Transactional
  HouseholdFile change(String id, Preconditions rests, byte[] body) {
    JsonNode sent = parsed(body);
    Occasion occasion = occasion(sent);
    HouseholdFile file = files.held(id).orElseThrow(Registry::unknown);
    rests.check(file);
    LocalDate from = occasion.from() == null ? today() : occasion.from();
    add(file, file.locality(), EntryRow.Kind.CHANGE, from, occasion.source(), body);
    tell(List.of(id));
    return file;
  }

  /**
   * Takes in households, each as {@link #replace} would, but resting on nothing: what is on file is
   * replaced unseen. Part of the caller's transaction.
   *
   * @param bodies FileEntries that name their households, as they were sent
   * @param sent when: who was erased after that must not come back
   * @return what has become of each, in their order
   * @throws Refusal if one of them is refused; the transaction can then only be rolled back
   */
  @Transactional(TxType.MANDATORY)
  public List<Taken> take(List<byte[]> bodies, Instant sent) {
    List<FileEntry> entries = bodies.stream().map(body -> named(read(parsed(body)))).toList();
    List<String> ids = entries.stream().map(entry -> entry.household().id()).distinct().toList();
    // All before the first is told of: from then on others wait for the end of the log, and none
    // of these may be theirs.
    Map<String, HouseholdFile> known = new HashMap<>();
    files.held(ids).forEach(file -> known.put(file.id(), file));
    holds.fire(new FilesHeld(ids));
    var unused = vault.ofEach(ids); // at hand from here on

    List<Taken> taken = new ArrayList<>();
    Set<String> changed = new LinkedHashSet<>();
    for (int i = 0; i < bodies.size(); i++) {
      FileEntry entry = entries.get(i);
      String id = entry.household().id();
      if (changed.contains(id)) { // each entry is decided by itself
        tell(changed);
        changed.clear();
      }
      Taken one = take(entry, bodies.get(i), known);
      if (one != Taken.UNCHANGED) {
        changed.add(id);
      }
      taken.add(one);
    }
    tell(changed);
    requireNoneErased(ids, sent);
    return taken;
  }

  private static FileEntry named(FileEntry entry) {
    if (entry.household().id() == null) {
      throw nameless();
    }
    return entry;
  }

  private Taken take(FileEntry entry, byte[] body, Map<String, HouseholdFile> known) {
    String id = entry.household().id();
    HouseholdFile file = known.get(id);
    LocalDate from = entry.from() == null ? today() : entry.from();
    if (file != null && file.locality().equals(entry.locality()) && says(file, from, entry)) {
      return Taken.UNCHANGED;
    }
    Taken how = file == null ? Taken.CREATED : Taken.CHANGED;
    if (file == null) {
      file = new HouseholdFile(id, now());
      known.put(id, file);
    }
    add(file, entry.locality(), EntryRow.Kind.REPLACE, from, entry.source(), body);
    return how;
  }

  /** Asked after taking them in, when whoever was erasing one has committed. */
  private void requireNoneErased(List<String> ids, Instant sent) {
    if (log.erasedSince(ids, sent)) {
      throw new Refusal(
          ProblemKind.ERASED,
          new Words("该家庭已在导入提交后清除", "The household was erased after the import was sent"),
          List.of());
    }
  }

  /** Whether the file says already what the entry does; then it would go on to say so after it. */
  private boolean says(HouseholdFile file, LocalDate from, FileEntry entry) {
    ObjectNode facts = snapshots.timeline(file.id(), now()).on(from).orElse(null);
    if (facts == null) {
      return false;
    }
    facts.withObject("household").put("id", file.id());
    try {
      FileEntry known = FactReader.readFileEntry(asEntry(file.locality(), from, facts), today());
      return known.household().equals(entry.household())
          && Objects.equals(known.application(), entry.application());
    } catch (InvalidFacts ofAnOlderVocabulary) {
      return false;
    }
  }

  private static Refusal nameless() {
    Words message = new Words("导入时须填写家庭编号", "An import has to name the household");
    return new Refusal(
        ProblemKind.INVALID_FACTS,
        message,
        List.of(Fault.at("/household/id", FactErrorCode.MISSING_FIELD.name(), message)));
  }

  /**
   * Erases a household: the file goes, and its keys are destroyed, so that nothing that was decided
   * of it can be read again. That it was erased stands in the log.
   *
   * @throws Refusal if there is no file or it has been changed
   */
  @Transactional
  void erase(String id, Preconditions rests) {
    HouseholdFile file = files.held(id).orElseThrow(Registry::unknown);
    rests.check(file);
    erasures.fire(new FileErased(id));
    entries.delete("household", id);
    files.delete(file);
    var unused = log.erase(id, caller.name());
  }

  private void add(
      HouseholdFile file,
      String locality,
      EntryRow.Kind kind,
      LocalDate from,
      EntrySource source,
      byte[] body) {
    requireRules(locality, from);
    file.changed(locality, now());
    files.persist(file);
    String place = EntryRow.place(file.id(), file.revision());
    byte[] content = vault.of(file.id()).seal(place, body);
    entries.persist(new EntryRow(file, kind, from, source, caller.name(), content));
    if (file.revision() > 1) { // a first entry has been read as it is
      requireFacts(file, from);
    }
  }

  /** Of two who make a file at the same moment the second learns of it here. */
  private void tell(Collection<String> changed) {
    try {
      files.flush();
    } catch (ConstraintViolationException madeMeanwhile) {
      throw new Refusal(
          ProblemKind.PRECONDITION_FAILED,
          new Words("档案刚由他人建立，请先读取", "Somebody else has just made the file; read it first"),
          List.of());
    }
    if (!changed.isEmpty()) {
      changes.fire(new FilesChanged(List.copyOf(changed)));
    }
  }

  /** On no day from then on may the facts contradict each other. */
  private void requireFacts(HouseholdFile file, LocalDate from) {
    Timeline timeline = snapshots.timeline(file.id(), file.changedAt());
    for (LocalDate day : timeline.days()) {
      if (!day.isBefore(from)) {
        timeline.on(day).ifPresent(facts -> read(asEntry(file.locality(), day, facts)));
      }
    }
  }

  private static ObjectNode asEntry(String locality, LocalDate day, ObjectNode facts) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("locality", locality)
        .put("from", day.toString())
        .put("source", EntrySource.CORRECTION.name())
        .setAll(facts);
  }

  private void requireRules(String locality, LocalDate from) {
    try {
      var unused = profiles.set().resolve(locality, from, null);
    } catch (NoSuchProfile none) {
      throw NoSuchProfiles.inBody(none);
    }
  }

  /**
   * A file's cover.
   *
   * @throws Refusal if there is none
   */
  HouseholdFile file(String id) {
    return files.findByIdOptional(id).orElseThrow(Registry::unknown);
  }

  private static JsonNode parsed(byte[] body) {
    if (body.length == 0) {
      throw RefusedFacts.empty();
    }
    try {
      return FactReader.parseJson(body);
    } catch (InvalidFacts invalid) {
      throw RefusedFacts.of(invalid);
    }
  }

  private FileEntry read(JsonNode tree) {
    try {
      return FactReader.readFileEntry(tree, today());
    } catch (InvalidFacts invalid) {
      throw RefusedFacts.of(invalid);
    }
  }

  private Occasion occasion(JsonNode tree) {
    JsonNode occasion = tree;
    if (tree.isObject()) {
      occasion = ((ObjectNode) tree.deepCopy()).without(List.of("household", "application"));
    }
    try {
      return FactReader.readOccasion(occasion, today());
    } catch (InvalidFacts invalid) {
      throw RefusedFacts.of(invalid);
    }
  }

  private static Refusal unknown() {
    return Refusal.in(
        ProblemKind.UNKNOWN_HOUSEHOLD,
        "id",
        new Words("没有这个家庭的档案，请先以 PUT 建档", "There is no such file; make it with PUT"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS); // what the database keeps of it
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
