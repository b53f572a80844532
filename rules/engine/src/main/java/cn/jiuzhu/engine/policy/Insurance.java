package cn.jiuzhu.engine.policy;

import cn.jiuzhu.engine.codes.MedicalScheme;

/** 参保情况: a member's social insurance as a rule sees it. */
public final class Insurance {
  private static final cn.jiuzhu.engine.facts.Insurance UNKNOWN =
      new cn.jiuzhu.engine.facts.Insurance(null, null, null);

  private final cn.jiuzhu.engine.facts.Insurance facts;
  private final String pointer;

  Insurance(Person person) {
    cn.jiuzhu.engine.facts.Insurance stated = person.facts().insurance();
    facts = stated == null ? UNKNOWN : stated;
    pointer = person.pointer() + "/insurance";
  }

  private <T> Fact<T> fact(T value, String name) {
    return new Fact<>(value, pointer, name);
  }

  /** 参加基本医疗保险. */
  public Fact<Boolean> getBasicMedical() {
    return fact(facts.basicMedical(), "basicMedical");
  }

  public Fact<MedicalScheme> getScheme() {
    return fact(facts.scheme(), "scheme");
  }

  /** 参加城乡居民基本养老保险. */
  public Fact<Boolean> getResidentPension() {
    return fact(facts.residentPension(), "residentPension");
  }
}
