package cn.jiuzhu.engine.policy;

import java.time.LocalDate;

/** 工作: a member's present job as a rule sees it; unknown where nothing is said of it. */
public final class Job {
  private static final cn.jiuzhu.engine.facts.Job UNKNOWN =
      new cn.jiuzhu.engine.facts.Job(null, null, null, null, null);

  private final cn.jiuzhu.engine.facts.Job facts;
  private final String pointer;

  Job(Person person) {
    cn.jiuzhu.engine.facts.Job stated = person.facts().job();
    facts = stated == null ? UNKNOWN : stated;
    pointer = person.pointer() + "/job";
  }

  private <T> Fact<T> fact(T value, String name) {
    return new Fact<>(value, pointer, name);
  }

  public Fact<LocalDate> getStartedOn() {
    return fact(facts.startedOn(), "startedOn");
  }

  /** 签订劳动合同. */
  public Fact<Boolean> getContractSigned() {
    return fact(facts.contractSigned(), "contractSigned");
  }

  /** 单位缴纳社会保险. */
  public Fact<Boolean> getEmployerInsures() {
    return fact(facts.employerInsures(), "employerInsures");
  }

  /** 个人缴纳社会保险. */
  public Fact<Boolean> getSelfInsures() {
    return fact(facts.selfInsures(), "selfInsures");
  }

  /** 公益性岗位. */
  public Fact<Boolean> getPublicWelfarePost() {
    return fact(facts.publicWelfarePost(), "publicWelfarePost");
  }
}
