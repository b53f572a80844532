package cn.jiuzhu.service.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.engine.Decided;
import cn.jiuzhu.engine.Difference;
import cn.jiuzhu.engine.determination.Dependence;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.policy.NobodyCounts;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.service.decisions.Cause;
import cn.jiuzhu.service.decisions.Recorder;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.events.EventType;
import cn.jiuzhu.service.events.Outbox;
import cn.jiuzhu.service.facts.RefusedFacts;
import cn.jiuzhu.service.language.Language;
import cn.jiuzhu.service.monitoring.Basis.Figures;
import cn.jiuzhu.service.profiles.NoSuchProfiles;
import cn.jiuzhu.service.profiles.Policy;
import cn.jiuzhu.service.profiles.Profiles;
import cn.jiuzhu.service.registry.FileErased;
import cn.jiuzhu.service.registry.FilesChanged;
import cn.jiuzhu.service.registry.FilesHeld;
import cn.jiuzhu.service.registry.KnownFacts;
import cn.jiuzhu.service.registry.Snapshots;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides a household on file anew and draws what follows from it. */
@Singleton
class Monitor {
  /** What the lists and the log say of households on file is said in the policy's language. */
  private static final Language LANGUAGE = Language.ZH;

  private final Snapshots snapshots;
  private final Profiles profiles;
  private final Recorder recorder;
  private final MonitoredHouseholds households;
  private final FigureSets figureSets;
  private final Bases bases;
  private final TransitionLines transitions;
  private final WorkLists lists;
  private final LastAnswer lastAnswer;
  private final Outbox outbox;
  private final Clock clock;

  Monitor(
      Snapshots snapshots,
      Profiles profiles,
      Recorder recorder,
      MonitoredHouseholds households,
      FigureSets figureSets,
      Bases bases,
      TransitionLines transitions,
      WorkLists lists,
      LastAnswer lastAnswer,
      Outbox outbox,
      Clock clock) {
    this.snapshots = snapshots;
    this.profiles = profiles;
    this.recorder = recorder;
    this.households = households;
    this.figureSets = figureSets;
    this.bases = bases;
    this.transitions = transitions;
    this.lists = lists;
    this.lastAnswer = lastAnswer;
    this.outbox = outbox;
    this.clock = clock;
  }

  void filesChanged(@Observes FilesChanged change) {
    assess(change.households(), Cause.FACTS);
  }

  void filesHeld(@Observes FilesHeld held) {
    var unused = households.held(held.households());
  }

  void fileErased(@Observes FileErased erasure) {
    transitions.delete("household", erasure.household());
    lists.erase(erasure.household());
    households
        .held(erasure.household())
        .ifPresent(
            monitored -> {
              households.delete(monitored);
              outbox.erase(monitored.household());
              outbox.put(
                  EventType.HOUSEHOLD_ERASED,
                  monitored.household(),
                  monitored.locality(),
                  now(),
                  null);
            });
  }

  /**
   * Decides households anew, as of today; part of the caller's transaction. An answer goes on
   * record if the facts have changed or it is another one than before.
   *
   * @throws Refusal if no rules can answer one of them
   */
  @Transactional(TxType.MANDATORY)
  void assess(List<String> some, Cause cause) {
    Policy policy = profiles.policy();
    List<Assessed> assessed = standing(some).stream().map(one -> assess(one, policy)).toList();
    Map<Figures, Long> rests =
        bases.of(
            assessed.stream().map(Assessed::figures).collect(Collectors.toSet()), policy.digest());
    List<Assessed> recorded =
        assessed.stream().filter(one -> keep(one, rests.get(one.figures()), cause)).toList();
    // Last, for nobody else can append to the log from here to the end of the transaction; and
    // first all are held, for whoever changes one of them holds it before he appends.
    for (Assessed one : recorded) {
      recorder.record(cause, one.request(), one.answer(), LANGUAGE, policy);
    }
  }

  /**
   * A household before it is decided anew.
   *
   * @param monitored held; null if it has never been decided
   * @param entries its entries on the lists, held
   */
  private record Standing(
      String household,
      Instant now,
      LocalDate today,
      KnownFacts known,
      MonitoredHousehold monitored,
      List<WorkItem> entries) {}

  /** Those of whom something is known today. */
  private List<Standing> standing(List<String> some) {
    Map<String, MonitoredHousehold> monitored = new HashMap<>();
    households.held(some).forEach(one -> monitored.put(one.household(), one));
    Instant now = now();
    LocalDate today = LocalDate.now(clock);
    Map<String, KnownFacts> known = snapshots.known(some, today, now);
    Map<String, List<WorkItem>> entries = lists.held(some);
    return some.stream()
        .filter(known::containsKey)
        .map(
            household ->
                new Standing(
                    household,
                    now,
                    today,
                    known.get(household),
                    monitored.get(household),
                    entries.getOrDefault(household, List.of())))
        .toList();
  }

  /**
   * A household decided anew, of which nothing is kept yet.
   *
   * @param figures what the answer rests on
   */
  @SuppressWarnings("ArrayRecordComponent") // a text; nobody compares two of these
  private record Assessed(
      Standing standing,
      byte[] request,
      Determination answer,
      Dependence dependence,
      Figures figures) {}

  private Assessed assess(Standing standing, Policy policy) {
    KnownFacts known = standing.known();
    byte[] request = request(standing.household(), known, standing.today());
    Decided decided = decided(policy, request, standing.today());
    return new Assessed(
        standing,
        request,
        decided.determination().withId(UUID.randomUUID().toString()),
        decided.dependence(),
        new Figures(known.locality(), figureSets.of(decided.dependence().figures())));
  }

  /** Keeps what has become of a household; whether the answer is to go on record. */
  private boolean keep(Assessed assessed, Long basis, Cause cause) {
    Standing standing = assessed.standing();
    Determination answer = assessed.answer();
    boolean first = standing.monitored() == null;
    MonitoredHousehold monitored =
        first ? new MonitoredHousehold(standing.household()) : standing.monitored();
    LastAnswer.Compared compared = lastAnswer.compare(monitored.decision(), answer);
    monitored.assessed(standing.known().locality(), assessed.dependence().standsUntil(), basis);
    boolean recorded = cause == Cause.FACTS || compared.differs();
    if (recorded) {
      monitored.decided(answer.id());
      follow(
          new Assessment(
              standing.household(), cause, standing.now(), answer, assessed.dependence()),
          compared.differences(),
          standing.entries());
    }
    if (first) {
      households.persist(monitored);
    }
    return recorded;
  }

  private void follow(Assessment assessment, List<Difference> differences, List<WorkItem> before) {
    List<TransitionLine> flipped =
        differences.stream().map(difference -> new TransitionLine(assessment, difference)).toList();
    transitions.persist(flipped);
    Set<WorkItem> entries = lists.update(assessment, before);
    outbox.put(
        EventType.HOUSEHOLD_DECIDED,
        assessment.household(),
        assessment.answer().locality(),
        assessment.at(),
        HouseholdDecided.of(assessment, flipped, entries));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS); // what the database keeps of it
  }

  private static byte[] request(String household, KnownFacts known, LocalDate today) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("locality", known.locality()).put("asOf", today.toString());
    request.setAll(known.facts());
    request.withObject("household").put("id", household);
    return request.toString().getBytes(UTF_8);
  }

  private static Decided decided(Policy policy, byte[] request, LocalDate today) {
    try {
      return policy
          .engine()
          .decide(FactReader.readJson(request, today).request(), false, LANGUAGE.locale());
    } catch (NoSuchProfile none) {
      throw NoSuchProfiles.inBody(none);
    } catch (InvalidFacts invalid) {
      throw RefusedFacts.of(invalid);
    } catch (NobodyCounts nobody) {
      throw RefusedFacts.nobodyCounts();
    }
  }
}
