package cn.jiuzhu.engine.drools;

import cn.jiuzhu.engine.policy.Answer;
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
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;

/**
 * Compiled rules: the classes that Drools has generated, and the names of the models among them.
 *
 * <p>Loading one needs neither a compiler nor Drools' repository of modules, which would keep
 * everything ever loaded. Drools draws the names of its classes by lot, so the same rules give
 * other bytes each time they are compiled.
 */
final class Archive {
  private static final String MODELS = "models";
  private static final String CLASS = ".class";
  // Drools writes its version on a line of its own.
  private static final String VERSION_LINE = "Drools-Model-Version";

  private final SortedMap<String, byte[]> classes = new TreeMap<>();
  private final List<String> models = new ArrayList<>();

  private Archive() {}

  static Archive of(InternalKieModule module) {
    Archive archive = new Archive();
    for (String name : module.getFileNames()) {
      if (name.endsWith(CLASS)) {
        archive.classes.put(name, module.getBytes(name));
      } else if (name.endsWith("/drools-model")) {
        archive.addModels(module.getBytes(name));
      }
    }
    return archive;
  }

  private void addModels(byte[] names) {
    new String(names, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(VERSION_LINE))
        .sorted()
        .forEach(models::add);
  }

  static Archive read(byte[] bytes) {
    Archive archive = new Archive();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(MODELS)) {
          archive.addModels(zip.readAllBytes());
        } else {
          archive.classes.put(entry.getName(), zip.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return archive;
  }

  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, MODELS, String.join("\n", models).getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> one : classes.entrySet()) {
        add(zip, one.getKey(), one.getValue());
      }
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

  /** The rules, ready to fire. */
  KieBase load() {
    ClassLoader loader = new Classes(classes);
    List<Model> loaded = new ArrayList<>(models.size());
    try {
      for (String name : models) {
        loaded.add((Model) loader.loadClass(name).getConstructor().newInstance());
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("compiled rules that do not load", e);
    }
    return KieBaseBuilder.createKieBaseFromModel(loaded, new KieBaseOption[0]);
  }

  /** Defines the generated classes; what they call comes from the engine's own loader. */
  private static final class Classes extends ClassLoader {
    private final Map<String, byte[]> classes;

    Classes(Map<String, byte[]> classes) {
      super(Answer.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name.replace('.', '/') + CLASS);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
