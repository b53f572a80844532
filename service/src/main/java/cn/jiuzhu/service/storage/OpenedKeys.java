package cn.jiuzhu.service.storage;

import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The households' keys that the transaction at hand has opened. One change of a household needs its
 * key a dozen times.
 */
@TransactionScoped
class OpenedKeys {
  private final Map<String, Vault.Key> keys = new HashMap<>();

  Optional<Vault.Key> of(String household) {
    return Optional.ofNullable(keys.get(household));
  }

  void add(String household, Vault.Key key) {
    keys.put(household, key);
  }

  /** Some have been destroyed. */
  void forget() {
    keys.clear();
  }
}
