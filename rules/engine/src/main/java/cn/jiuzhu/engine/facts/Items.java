package cn.jiuzhu.engine.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many entries a list may have; without it, any number up to 200. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Items {
  /** The least number of entries. */
  int min();

  /** The code of the error where there are fewer. */
  FactErrorCode tooFew();

  /** The greatest number of entries. */
  int max();

  /** The code of the error where there are more. */
  FactErrorCode tooMany();
}
