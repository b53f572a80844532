package cn.jiuzhu.engine.check;

import cn.jiuzhu.engine.profile.ProfileSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The files of a set of profiles as they are written. */
final class SourceTexts {
  private final ProfileSource source;

  SourceTexts(ProfileSource source) {
    this.source = source;
  }

  /** The files that decide, describe or try the policy: all but pages, below that path. */
  List<String> files(String below) {
    try {
      return source.files().stream()
          .filter(path -> path.startsWith(below) && !path.endsWith(".md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String path) {
    try {
      return new String(source.read(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line on which a key of the topmost level stands; 0 if it does not. */
  int lineOf(String path, String key) {
    Pattern start = Pattern.compile(Pattern.quote(key) + "\\s*:.*");
    List<String> lines = text(path).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (start.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return 0;
  }
}
