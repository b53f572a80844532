package cn.jiuzhu.engine.drools;

import cn.jiuzhu.engine.policy.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;

/** The rules of one file in memory, to be put together with those of others. */
final class LoadedFile {
  private final List<Class<?>> models = new ArrayList<>();

  LoadedFile(Map<String, byte[]> classes, List<String> modelNames) {
    ClassLoader loader = new Classes(classes);
    try {
      for (String name : modelNames) {
        models.add(loader.loadClass(name));
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("compiled rules that do not load", e);
    }
  }

  /** Its models, anew for each rule base: Drools ties a model to the base that it is built into. */
  List<Model> models() {
    List<Model> made = new ArrayList<>(models.size());
    try {
      for (Class<?> model : models) {
        made.add((Model) model.getConstructor().newInstance());
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("compiled rules that do not load", e);
    }
    return made;
  }

  /**
   * Defines the generated classes; what they call comes from the engine's own loader.
   *
   * <p>Its own come first: a loader remembers every name that it was ever asked for, and the
   * engine's outlives thousands of rule bases.
   */
  private static final class Classes extends ClassLoader {
    private final Map<String, byte[]> classes;

    Classes(Map<String, byte[]> classes) {
      super(Answer.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        return super.loadClass(name, resolve);
      }
      synchronized (this) {
        Class<?> defined = findLoadedClass(name);
        return defined != null ? defined : defineClass(name, bytes, 0, bytes.length);
      }
    }
  }
}
