package cn.jiuzhu.engine.codes;

/** 防止返贫监测对象类别: class on the register that guards against a return to poverty. */
public enum AntiPovertyStatus {
  @Meaning(zh = "未列入", en = "not on the register")
  NONE,
  @Meaning(zh = "脱贫不稳定户", en = "out of poverty, but not stably")
  UNSTABLE_OUT,
  @Meaning(zh = "边缘易致贫户", en = "marginal and prone to poverty")
  MARGINAL_PRONE,
  @Meaning(zh = "突发严重困难户", en = "in sudden severe difficulty")
  SUDDEN_SEVERE
}
