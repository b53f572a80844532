package cn.jiuzhu.engine.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * One file as text, free of what an editor or a check-out may change.
 *
 * @param path from the root
 * @param text without byte order mark, lines ended by LF
 */
record SourceFile(String path, String text) {
  /** Bytes; the largest clause register has a tenth of it. */
  private static final int LARGEST = 2 << 20;

  static Optional<SourceFile> of(String path, byte[] bytes, Problems problems) {
    if (bytes.length > LARGEST) {
      problems.add(new Place(path, 0), ProblemCode.TOO_LARGE, bytes.length, LARGEST);
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = UTF_8.newDecoder().decode(in).toString();
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return Optional.of(new SourceFile(path, unmarked.replace("\r\n", "\n")));
    } catch (CharacterCodingException e) {
      problems.add(new Place(path, lineOf(bytes, in.position())), ProblemCode.NOT_UTF8);
      return Optional.empty();
    }
  }

  Place line(int line) {
    return new Place(path, line);
  }

  Place whole() {
    return line(0);
  }

  /** The last part of the path, without its extension. */
  String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static int lineOf(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
