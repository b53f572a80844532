package cn.jiuzhu.engine.drools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;

/**
 * What Drools has made of one rule file: the classes that it has generated, and the names of the
 * models among them.
 *
 * <p>Loading it needs neither a compiler nor Drools' repository of modules, which would keep
 * everything ever loaded. Drools draws the names of its classes by lot, so the same rules give
 * other bytes each time they are compiled.
 */
final class CompiledFile {
  private static final String MODELS = "models";
  private static final String CLASS = ".class";
  // Drools writes its version on a line of its own.
  private static final String VERSION_LINE = "Drools-Model-Version";

  private final SortedMap<String, byte[]> classes = new TreeMap<>();
  private final List<String> models = new ArrayList<>();

  private CompiledFile() {}

  static CompiledFile of(InternalKieModule module) {
    CompiledFile file = new CompiledFile();
    for (String name : module.getFileNames()) {
      if (name.endsWith(CLASS)) {
        file.classes.put(name, module.getBytes(name));
      } else if (name.endsWith("/drools-model")) {
        file.addModels(module.getBytes(name));
      }
    }
    return file;
  }

  private void addModels(byte[] names) {
    new String(names, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(VERSION_LINE))
        .sorted()
        .forEach(models::add);
  }

  /**
   * Reads what {@link #toBytes} has written.
   *
   * @throws IOException if the bytes are not such an archive, or a cut one
   */
  static CompiledFile read(byte[] bytes) throws IOException {
    CompiledFile file = new CompiledFile();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(MODELS)) {
          file.addModels(zip.readAllBytes());
        } else {
          file.classes.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
    if (file.models.isEmpty()) {
      throw new IOException("no compiled rules in " + bytes.length + " bytes");
    }
    return file;
  }

  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> one : classes.entrySet()) {
        add(zip, one.getKey(), one.getValue());
      }
      // Last, so that an archive that was cut has no models.
      add(zip, MODELS, String.join("\n", models).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(content);
  }

  LoadedFile load() {
    Map<String, byte[]> byClass = new TreeMap<>();
    classes.forEach(
        (path, bytes) ->
            byClass.put(
                path.substring(0, path.length() - CLASS.length()).replace('/', '.'), bytes));
    return new LoadedFile(byClass, models);
  }
}
