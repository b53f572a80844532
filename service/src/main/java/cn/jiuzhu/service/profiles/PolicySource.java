package cn.jiuzhu.service.profiles;

import cn.jiuzhu.engine.bundle.Bundle;
import cn.jiuzhu.engine.bundle.InvalidBundle;
import cn.jiuzhu.engine.bundle.Keys;
import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.util.Optional;

/** Where the profiles come from, as configured. */
final class PolicySource {
  private static final String PACKAGED = "regional-profiles";

  /** The kinds of places. */
  enum Kind {
    /** With the service; never changes. */
    PACKAGED,
    FOLDER,
    BUNDLE
  }

  private final Kind kind;
  private final Path path;
  private final PublicKey key;

  private PolicySource(Kind kind, Path path, PublicKey key) {
    this.kind = kind;
    this.path = path;
    this.key = key;
  }

  /**
   * The place that is configured.
   *
   * @throws IllegalStateException if the configuration contradicts itself or its key is none: the
   *     service does not start, for it could otherwise answer with what nobody meant
   */
  static PolicySource of(ProfilesConfig config) {
    if (config.folder().isPresent() && config.bundle().isPresent()) {
      throw new IllegalStateException(
          "jiuzhu.profiles.folder and jiuzhu.profiles.bundle are both set; set one of them");
    }
    if (config.publicKey().isPresent() && config.bundle().isEmpty()) {
      throw new IllegalStateException(
          "jiuzhu.profiles.public-key is set, but only a bundle (jiuzhu.profiles.bundle) is signed");
    }
    if (config.publicKey().isPresent()
        && config.candidate().filter(Files::isDirectory).isPresent()) {
      throw new IllegalStateException(
          "jiuzhu.profiles.candidate is a folder, but jiuzhu.profiles.public-key asks for a signed"
              + " bundle");
    }
    if (config.bundle().isPresent()) {
      PublicKey key = config.publicKey().map(PolicySource::key).orElse(null);
      return new PolicySource(Kind.BUNDLE, config.bundle().get(), key);
    }
    return config
        .folder()
        .map(folder -> new PolicySource(Kind.FOLDER, folder, null))
        .orElseGet(() -> new PolicySource(Kind.PACKAGED, null, null));
  }

  /**
   * The candidate, where one is configured; a folder can be none where bundles have to be signed.
   */
  static Optional<PolicySource> candidate(ProfilesConfig config) {
    PublicKey key = config.publicKey().map(PolicySource::key).orElse(null);
    return config
        .candidate()
        .map(
            path -> {
              Kind kind = key == null && Files.isDirectory(path) ? Kind.FOLDER : Kind.BUNDLE;
              return new PolicySource(kind, path, key);
            });
  }

  private static PublicKey key(Path file) {
    try {
      return Keys.publicKey(Files.readString(file));
    } catch (IOException | InvalidKeyException e) {
      throw new IllegalStateException(
          "jiuzhu.profiles.public-key: " + file + " is not an Ed25519 public key in PEM", e);
    }
  }

  Kind kind() {
    return kind;
  }

  /** Whether its files can change while the service runs. */
  boolean changes() {
    return kind != Kind.PACKAGED;
  }

  /**
   * The files as they are now.
   *
   * @throws InvalidBundle if the bundle is refused
   */
  ProfileSource open() throws IOException, InvalidBundle {
    return switch (kind) {
      case PACKAGED ->
          ProfileSource.classpath(Thread.currentThread().getContextClassLoader(), PACKAGED);
      case FOLDER -> ProfileSource.folder(path);
      case BUNDLE -> key == null ? Bundle.read(path) : Bundle.read(path, key);
    };
  }

  /**
   * Something that is another once any file has changed; {@code absent} while there is nothing to
   * read.
   */
  String fingerprint() {
    try {
      return Fingerprint.of(path);
    } catch (IOException | UncheckedIOException unreadable) {
      return "absent";
    }
  }
}
