package cn.jiuzhu.service.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A secret that a caller presents as {@code Authorization: Bearer …}. */
public final class Token {
  private static final String SCHEME = "Bearer ";
  private static final int SHORTEST = 16;

  // Of the token, so that a comparison tells nothing of its length.
  private final byte[] expected;

  /**
   * @param property the setting that it comes from, for the message
   * @throws IllegalStateException if it can be guessed: the service does not start
   */
  public Token(String property, String token) {
    if (token.length() < SHORTEST) {
      throw new IllegalStateException(property + " is shorter than " + SHORTEST + " characters");
    }
    expected = sha256(token);
  }

  /**
   * Whether the caller presents it.
   *
   * @param authorization the header; null if there is none
   */
  public boolean isPresented(String authorization) {
    String presented =
        authorization != null && authorization.startsWith(SCHEME)
            ? authorization.substring(SCHEME.length())
            : "";
    return MessageDigest.isEqual(expected, sha256(presented));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
