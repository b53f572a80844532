package cn.jiuzhu.engine.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ed25519 keys in PEM, as {@code openssl genpkey -algorithm ed25519} writes them. */
public final class Keys {
  private static final String ALGORITHM = "Ed25519";
  private static final String PUBLIC = "PUBLIC KEY";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII));

  private Keys() {}

  /** A new pair, from the platform's secure random numbers. */
  public static KeyPair generate() {
    try {
      return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError("Java has Ed25519 since 15", e);
    }
  }

  /**
   * Reads a public key.
   *
   * @throws InvalidKeyException if the text is not one
   */
  public static PublicKey publicKey(String pem) throws InvalidKeyException {
    try {
      return KeyFactory.getInstance(ALGORITHM)
          .generatePublic(new X509EncodedKeySpec(decoded(pem, PUBLIC)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new InvalidKeyException("not an Ed25519 public key in PEM", e);
    }
  }

  /**
   * Reads a private key, unencrypted.
   *
   * @throws InvalidKeyException if the text is not one
   */
  public static PrivateKey privateKey(String pem) throws InvalidKeyException {
    try {
      return KeyFactory.getInstance(ALGORITHM)
          .generatePrivate(new PKCS8EncodedKeySpec(decoded(pem, PRIVATE)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // Without the cause: it may quote the key.
      throw new InvalidKeyException("not an unencrypted Ed25519 private key in PEM");
    }
  }

  /** The key as PEM. */
  public static String pem(Key key) {
    String label = key instanceof PrivateKey ? PRIVATE : PUBLIC;
    return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
        .formatted(label, LINES.encodeToString(key.getEncoded()), label)
        .replace("\r\n", "\n");
  }

  /** {@code sha256:…} of the key, to tell keys apart. */
  public static String fingerprint(PublicKey key) {
    return "sha256:" + Manifest.sha256(key.getEncoded());
  }

  static byte[] sign(PrivateKey key, byte[] message) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 key", e);
    }
  }

  static boolean verifies(PublicKey key, byte[] message, byte[] signed) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(message);
      return signature.verify(signed);
    } catch (SignatureException notOne) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 key", e);
    }
  }

  private static byte[] decoded(String pem, String label) throws InvalidKeyException {
    Matcher matcher =
        Pattern.compile(
                "-----BEGIN " + label + "-----(.*?)-----END " + label + "-----", Pattern.DOTALL)
            .matcher(pem);
    if (!matcher.find()) {
      throw new InvalidKeyException("no " + label);
    }
    return Base64.getMimeDecoder().decode(matcher.group(1));
  }
}
