package cn.jiuzhu.engine.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which codes a component takes, where its type does not say it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Codes {
  /** Enums whose codes a text may be; empty: the component has an enum type. */
  Class<? extends Enum<?>>[] of() default {};

  /** The codes allowed; empty: all. */
  String[] only() default {};

  /** Codes not allowed. */
  String[] except() default {};
}
