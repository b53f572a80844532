package cn.jiuzhu.service.decisions;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.bundle.Bundle;
import cn.jiuzhu.engine.bundle.InvalidBundle;
import cn.jiuzhu.engine.drools.RulesDoNotCompile;
import cn.jiuzhu.engine.profile.InvalidProfiles;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.service.profiles.Policy;
import cn.jiuzhu.service.profiles.Profiles;
import cn.jiuzhu.service.storage.Compressed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps every rule set that a recorded decision rests on, so that the decision can be taken again
 * when the files have long been changed.
 */
@Singleton
public class RuleSets {
  private static final int PART_BYTES = 512 * 1024;

  /** Compiled ones kept; whoever replays a period needs few at a time. */
  private static final int KEPT = 3;

  private final RuleSetRows rows;
  private final RuleSetParts parts;
  private final Clock clock;
  private final Profiles profiles;
  private final Set<String> archived = ConcurrentHashMap.newKeySet();
  private final Map<String, Engine> compiled =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Engine> eldest) {
          return size() > KEPT;
        }
      };

  RuleSets(RuleSetRows rows, RuleSetParts parts, Clock clock, Profiles profiles) {
    this.rows = rows;
    this.parts = parts;
    this.clock = clock;
    this.profiles = profiles;
  }

  /**
   * Makes sure that the policy is kept, in a transaction of its own: before the first decision that
   * rests on it is recorded.
   *
   * @throws IllegalStateException if its files are not those that it was compiled of
   */
  synchronized void keep(Policy policy) {
    if (!archived.contains(policy.digest())) {
      QuarkusTransaction.requiringNew().run(() -> archive(policy));
      archived.add(policy.digest());
    }
  }

  private void archive(Policy policy) {
    if (rows.findById(policy.digest()) != null) {
      return;
    }
    byte[] archive = Compressed.of(bundle(policy).toBytes());
    int count = (archive.length + PART_BYTES - 1) / PART_BYTES;
    rows.persist(new RuleSetRow(policy.digest(), clock.instant(), count));
    for (int part = 0; part < count; part++) {
      int from = part * PART_BYTES;
      byte[] content =
          Arrays.copyOfRange(archive, from, Math.min(from + PART_BYTES, archive.length));
      parts.persist(new RuleSetPart(policy.digest(), part, content));
    }
  }

  private static Bundle bundle(Policy policy) {
    try {
      Bundle bundle =
          policy.files() instanceof Bundle kept
              ? kept
              : Bundle.of(policy.files(), policy.engine().profiles().layers().keySet());
      if (!ProfileSet.read(bundle).digest().equals(policy.digest())) {
        throw new IllegalStateException(
            "the profiles changed while they were loaded; reload them before recording decisions");
      }
      return bundle;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidProfiles e) {
      throw new IllegalStateException("the files are not those that were loaded", e);
    }
  }

  /** The rule set with that digest, loaded or kept; empty if there is none. */
  Optional<Engine> engine(String digest) {
    Engine loaded = profiles.engine();
    return loaded.profiles().digest().equals(digest) ? Optional.of(loaded) : kept(digest);
  }

  /** The profiles with that digest, loaded or kept; empty if there are none. */
  public Optional<ProfileSet> profiles(String digest) {
    ProfileSet loaded = profiles.set();
    if (loaded.digest().equals(digest)) {
      return Optional.of(loaded);
    }
    byte[] archive = QuarkusTransaction.joiningExisting().call(() -> archive(digest));
    return archive == null ? Optional.empty() : Optional.of(read(digest, archive));
  }

  private synchronized Optional<Engine> kept(String digest) {
    Engine engine = compiled.get(digest);
    if (engine == null) {
      byte[] archive = QuarkusTransaction.joiningExisting().call(() -> archive(digest));
      if (archive == null) {
        return Optional.empty();
      }
      engine = compile(digest, archive);
      compiled.put(digest, engine);
    }
    return Optional.of(engine);
  }

  private byte[] archive(String digest) {
    RuleSetRow row = rows.findById(digest);
    if (row == null) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int part = 0; part < row.parts(); part++) {
      bytes.writeBytes(parts.findById(new RuleSetPart.Id(digest, part)).content());
    }
    return Compressed.plain(bytes.toByteArray());
  }

  private static Engine compile(String digest, byte[] archive) {
    try {
      return Engine.load(read(digest, archive));
    } catch (RulesDoNotCompile e) {
      throw new IllegalStateException("the rule set kept as " + digest + " cannot be loaded", e);
    }
  }

  private static ProfileSet read(String digest, byte[] archive) {
    try {
      ProfileSet set = ProfileSet.read(Bundle.read(digest, archive));
      if (!set.digest().equals(digest)) {
        throw new IllegalStateException("the rule set kept as " + digest + " was altered");
      }
      return set;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidBundle | InvalidProfiles e) {
      throw new IllegalStateException("the rule set kept as " + digest + " cannot be read", e);
    }
  }
}
