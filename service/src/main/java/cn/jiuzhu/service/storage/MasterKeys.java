package cn.jiuzhu.service.storage;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys under which the households' own keys rest. Each is known by the start of its digest. */
final class MasterKeys {
  static final int BYTES = 32;
  private static final int ID_DIGITS = 16;

  private final String current;
  private final Map<String, SecretKey> keys = new HashMap<>();

  private MasterKeys(String current, List<String> previous) {
    this.current = add("jiuzhu.storage.key", current);
    previous.forEach(key -> add("jiuzhu.storage.previous-keys", key));
  }

  /**
   * The keys that are configured, or the one that is kept in a file.
   *
   * @param file where a key is kept or made if none is configured; null if one has to be
   * @throws IllegalStateException if there is none or one is no key: the service does not start
   */
  static MasterKeys of(StorageConfig config, Path file) {
    String key =
        config
            .key()
            .orElseGet(
                () -> {
                  if (file == null) {
                    throw new IllegalStateException(
                        "set jiuzhu.storage.key (JIUZHU_STORAGE_KEY) to 32 random bytes in Base64,"
                            + " such as `openssl rand -base64 32` gives, and keep a copy: without it"
                            + " nothing on file can be read");
                  }
                  return kept(file);
                });
    return new MasterKeys(key, config.previousKeys().orElse(List.of()));
  }

  /** The key under which new ones come to rest. */
  String current() {
    return current;
  }

  /**
   * A key by its id.
   *
   * @throws IllegalStateException if it is not among those configured
   */
  SecretKey get(String id) {
    SecretKey key = keys.get(id);
    if (key == null) {
      throw new IllegalStateException(
          "data rests under the master key " + id + ", which is not configured");
    }
    return key;
  }

  private String add(String property, String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException notBase64) {
      throw new IllegalStateException(property + " is not Base64");
    }
    if (bytes.length != BYTES) {
      throw new IllegalStateException(
          property + " has " + bytes.length + " bytes, not the " + BYTES + " of AES-256");
    }
    String id = id(bytes);
    keys.put(id, new SecretKeySpec(bytes, "AES"));
    return id;
  }

  private static String id(byte[] key) {
    return Sha256.of(key).substring(0, ID_DIGITS);
  }

  /** For the owner's eyes only, as far as the file system can say so. */
  private static String kept(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readString(file, US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    Files.createDirectories(file.toAbsolutePath().getParent());
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] onlyOwner =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try {
      Files.createFile(file, onlyOwner);
      Files.writeString(file, Base64.getEncoder().encodeToString(key), US_ASCII);
    } catch (FileAlreadyExistsException madeMeanwhile) {
      // Another start was first; its key counts.
    }
  }
}
