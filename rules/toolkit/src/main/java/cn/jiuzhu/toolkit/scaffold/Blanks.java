package cn.jiuzhu.toolkit.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * What goes into the {@code @blanks@} of the packaged files. Braces, the sign of the page
 * templates, are YAML here.
 */
record Blanks(Map<String, String> values) {

  /** A text with its blanks filled in. */
  String fill(String text) {
    String filled = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("@" + value.getKey() + "@", value.getValue());
    }
    return filled;
  }

  /** The same of a file, as it is packaged beside this class. */
  String fillIn(String file) throws IOException {
    try (InputStream in = Blanks.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("no " + file + " in the package");
      }
      return fill(new String(in.readAllBytes(), UTF_8));
    }
  }
}
