package cn.jiuzhu.service.storage;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals and opens what is personal. All of it is called within a transaction.
 *
 * <p>Texts are compressed first; they are not secret to whoever may choose parts of them, for each
 * rests alone under a key of its household.
 */
@Singleton
@Startup
public final class Vault {
  private static final String EMBEDDED = "h2";

  private final DataKeys keys;
  private final OpenedKeys atHand;
  private final Clock clock;
  private final MasterKeys masters;

  Vault(
      DataKeys keys,
      OpenedKeys atHand,
      Clock clock,
      StorageConfig config,
      @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
    this.keys = keys;
    this.atHand = atHand;
    this.clock = clock;
    Path file = database.equals(EMBEDDED) ? config.folder().resolve("master.key") : null;
    this.masters = MasterKeys.of(config, file);
  }

  /**
   * An opened key.
   *
   * @param id under which it rests
   */
  public record Key(long id, SecretKey secret) {
    /**
     * Seals a text.
     *
     * @param place where it will rest, by table, row and column
     */
    public byte[] seal(String place, byte[] plain) {
      return Seal.close(secret, place, Compressed.of(plain));
    }

    /**
     * Opens what was sealed for that place.
     *
     * @throws IllegalStateException if it was altered
     */
    public byte[] open(String place, byte[] sealed) {
      return Compressed.plain(Seal.open(secret, place, sealed));
    }

    @Override
    public String toString() {
      return "key " + id; // never the secret
    }
  }

  /**
   * The key of a household, made if there is none; without a household a new one.
   *
   * @param household its id; null where the facts name none
   */
  public Key of(String household) {
    return household == null ? create(null) : ofEach(List.of(household)).get(household);
  }

  /** The keys of some households, made where there are none. */
  public Map<String, Key> ofEach(Collection<String> households) {
    Map<String, Key> all = existing(households);
    for (String household : households) {
      all.computeIfAbsent(household, none -> remembered(none, create(none)));
    }
    return all;
  }

  /** The key of a household; empty if there is none or it has been destroyed. */
  public Optional<Key> existing(String household) {
    return Optional.ofNullable(existing(List.of(household)).get(household));
  }

  /** The keys of some households, but for those that have none or whose has been destroyed. */
  public Map<String, Key> existing(Collection<String> households) {
    Map<String, Key> found = new HashMap<>();
    Set<String> others = new TreeSet<>();
    for (String household : households) {
      atHand
          .of(household)
          .ifPresentOrElse(key -> found.put(household, key), () -> others.add(household));
    }
    List<DataKey> rows = others.isEmpty() ? List.of() : keys.living(others);
    for (DataKey row : rows) {
      found.computeIfAbsent(row.household(), household -> remembered(household, opened(row)));
    }
    return found;
  }

  private Key remembered(String household, Key key) {
    atHand.add(household, key);
    return key;
  }

  private Key create(String household) {
    byte[] secret = new byte[MasterKeys.BYTES];
    new SecureRandom().nextBytes(secret);
    DataKey row = new DataKey(household, masters.current(), clock.instant());
    keys.persist(row);
    row.wrap(Seal.close(masters.get(masters.current()), place(row.id()), secret));
    return new Key(row.id(), new SecretKeySpec(secret, "AES"));
  }

  /** A key by its id; empty if it has been destroyed. */
  public Optional<Key> key(long id) {
    DataKey row = keys.findById(id);
    if (row == null) {
      throw new IllegalStateException("no key " + id);
    }
    return row.wrapped() == null ? Optional.empty() : Optional.of(opened(row));
  }

  /** How a key is. */
  public enum State {
    USABLE,
    DESTROYED,
    /** It is not the one that was put there. */
    BROKEN
  }

  /** How a key is, without giving it out. */
  public State state(long id) {
    try {
      return key(id).isPresent() ? State.USABLE : State.DESTROYED;
    } catch (Seal.Broken altered) {
      return State.BROKEN;
    }
  }

  private Key opened(DataKey row) {
    byte[] secret = Seal.open(masters.get(row.masterKey()), place(row.id()), row.wrapped());
    return new Key(row.id(), new SecretKeySpec(secret, "AES"));
  }

  /**
   * Destroys the keys of a household: whatever was sealed with them can never be read again.
   *
   * @return their ids
   */
  public List<Long> destroy(String household) {
    atHand.forget();
    List<DataKey> living = keys.living(List.of(household));
    living.forEach(key -> key.destroy(clock.instant()));
    return living.stream().map(DataKey::id).toList();
  }

  /** Destroys one key, of whoever it is. */
  public void destroy(long id) {
    keys.findByIdOptional(id).ifPresent(key -> key.destroy(clock.instant()));
  }

  private static String place(long id) {
    return "data_key/" + id;
  }
}
