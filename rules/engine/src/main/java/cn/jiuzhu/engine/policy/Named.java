package cn.jiuzhu.engine.policy;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What the text given to a rule word is the name of, so that a check finds one that is none. */
@Retention(RUNTIME)
@Target(PARAMETER)
public @interface Named {
  /** Where such names are declared. */
  enum Kind {
    /** In {@code options.yaml}. */
    OPTION,
    /** In {@code tables/}. */
    TABLE
  }

  Kind value();
}
