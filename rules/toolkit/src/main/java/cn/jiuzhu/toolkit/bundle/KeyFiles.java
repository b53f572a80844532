package cn.jiuzhu.toolkit.bundle;

import cn.jiuzhu.engine.bundle.Keys;
import cn.jiuzhu.toolkit.console.CannotDo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;

/** Keys in files. */
final class KeyFiles {
  private static final String POSIX = "posix";

  private KeyFiles() {}

  static PrivateKey privateKey(Path file) throws IOException {
    try {
      return Keys.privateKey(text(file));
    } catch (InvalidKeyException e) {
      throw new CannotDo(
          file + " 不是未加密的 Ed25519 私钥（PEM）；可用 jiuzhu keys 或 openssl genpkey -algorithm ed25519 生成",
          file
              + " is not an unencrypted Ed25519 private key in PEM; jiuzhu keys or openssl genpkey"
              + " -algorithm ed25519 makes one");
    }
  }

  static PublicKey publicKey(Path file) throws IOException {
    try {
      return Keys.publicKey(text(file));
    } catch (InvalidKeyException e) {
      throw new CannotDo(
          file + " 不是 Ed25519 公钥（PEM）；可由私钥导出：openssl pkey -in 私钥 -pubout",
          file
              + " is not an Ed25519 public key in PEM; openssl pkey -in KEY.pem -pubout makes it of"
              + " the private one");
    }
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new CannotDo("没有这个密钥文件：" + file, "there is no key file " + file);
    }
  }

  static Path beside(Path name, String ending) {
    return name.resolveSibling(name.getFileName() + ending);
  }

  /** A key that is written over is lost, and with it every signature that it made. */
  static void refuseExisting(Path file) {
    if (Files.exists(file)) {
      throw new CannotDo("文件已存在，不予覆盖：" + file, "the file exists and is not written over: " + file);
    }
  }

  /** Readable by its owner alone from its first byte on, where the system knows of owners. */
  static void writeSecret(Path file, String text) throws IOException {
    if (posix(file)) {
      FileAttribute<?> mine =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      Files.createFile(file, mine);
      Files.writeString(file, text);
    } else {
      write(file, text);
    }
  }

  static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
  }

  /** A temporary file is its owner's alone; a bundle is for others to read. */
  static void readableAsUsual(Path file) throws IOException {
    if (posix(file)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static boolean posix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains(POSIX);
  }
}
