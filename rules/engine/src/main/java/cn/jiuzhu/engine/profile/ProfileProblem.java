package cn.jiuzhu.engine.profile;

import java.util.Collection;
import java.util.Optional;

/**
 * One mistake in the profiles or their cases.
 *
 * @param file path from the root of the profiles, with {@code /}
 * @param line 1-based; 0 for the file as a whole
 * @param code what kind of mistake, e.g. {@code UNKNOWN_KEY}
 * @param message what is wrong, naming the thing and its value
 * @param advice what to do about it
 */
public record ProfileProblem(String file, int line, String code, Words message, Words advice) {

  /**
   * A mistake of that kind.
   *
   * @param details what stands for {@code {0}} and so on in its sentences
   */
  public static ProfileProblem of(String file, int line, MessageCode code, Object... details) {
    Sentences sentences = code.sentences();
    return new ProfileProblem(
        file, line, code.name(), sentences.message(details), sentences.advice(details));
  }

  /** An unknown word: the advice names the nearest known one, if any is near. */
  public static ProfileProblem unknown(
      String file, int line, MessageCode code, String unknown, Collection<String> known) {
    return misspelt(file, line, code, unknown, known)
        .orElseGet(() -> of(file, line, code, unknown, String.join(", ", known)));
  }

  /** The same where a known word is near; empty where none is. */
  public static Optional<ProfileProblem> misspelt(
      String file, int line, MessageCode code, String unknown, Collection<String> known) {
    ProfileProblem plain = of(file, line, code, unknown, String.join(", ", known));
    return NearMiss.of(unknown, known)
        .map(word -> plain.advising("是否应为“" + word + "”？", "did you mean '" + word + "'?"));
  }

  private ProfileProblem advising(String zh, String en) {
    return new ProfileProblem(file, line, code, message, new Words(zh, en));
  }

  /** {@code file:line CODE message — advice}, in English. */
  @Override
  public String toString() {
    return file + ":" + line + " " + code + " " + message.en() + " — " + advice.en();
  }
}
