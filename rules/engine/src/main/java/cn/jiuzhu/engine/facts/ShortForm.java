package cn.jiuzhu.engine.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record that may also be written as a bare code, the value of one of its components. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface ShortForm {
  /** Name of the component, of an enum type. */
  String component();

  /** The codes that may stand bare; empty: all. */
  String[] only() default {};
}
