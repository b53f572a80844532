package cn.jiuzhu.engine.codes;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a fact or a code means: the documentation that people read and the schema repeats. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Meaning {
  /** The Chinese term. */
  String zh();

  /** The meaning in English. */
  String en();
}
