package cn.jiuzhu.engine.bundle;

import cn.jiuzhu.engine.profile.Words;
import java.text.MessageFormat;
import java.util.Locale;

/** Why a bundle is refused. */
enum BundleProblem {
  NOT_A_BUNDLE(
      "不是政策包，或已损坏",
      "is no bundle, or a broken one",
      "重新取得，或用 jiuzhu bundle 重新制作",
      "fetch it again or make it anew with jiuzhu bundle"),
  BUNDLE_TOO_LARGE(
      "超过 {0} 字节",
      "goes beyond {0} bytes", "只打包各层的文件", "a bundle holds the files of the layers only"),
  TOO_MANY_FILES(
      "文件多于 {0} 个",
      "comes after {0} files, which is the most",
      "只打包各层的文件",
      "a bundle holds the files of the layers only"),
  UNSAFE_ENTRY(
      "路径不安全",
      "has a path that could lead elsewhere",
      "不要使用此包，查明其来源",
      "do not use this bundle; find out where it comes from"),
  DUPLICATE_ENTRY(
      "在包中出现两次",
      "is in the bundle twice",
      "用 jiuzhu bundle 重新制作",
      "make it anew with jiuzhu bundle"),
  MANIFEST_SYNTAX(
      "第 {0} 行不合格式",
      "is not in its form, at line {0}",
      "用 jiuzhu bundle 重新制作，不要改写清单",
      "make it anew with jiuzhu bundle; the list is not edited by hand"),
  UNLISTED_FILE(
      "未列入清单",
      "is not in the list",
      "不要使用此包；如系自行修改，用 jiuzhu bundle 重新制作",
      "do not use this bundle; if you changed it yourself, make it anew with jiuzhu bundle"),
  MISSING_FROM_BUNDLE(
      "已列入清单，但不在包中",
      "is listed but not in the bundle",
      "重新取得，或用 jiuzhu bundle 重新制作",
      "fetch it again or make it anew with jiuzhu bundle"),
  WRONG_SUM(
      "内容与清单不符",
      "differs from what the list says of it",
      "不要使用此包；如系自行修改，用 jiuzhu bundle 重新制作",
      "do not use this bundle; if you changed it yourself, make it anew with jiuzhu bundle"),
  UNSIGNED(
      "没有签名，而此处要求签名",
      "is missing: the bundle is not signed, and here it must be",
      "用 jiuzhu bundle --sign 密钥 制作",
      "make it with jiuzhu bundle --sign KEY.pem"),
  WRONG_SIGNATURE(
      "不是所配公钥对应的签名",
      "is not a signature by the owner of the configured key",
      "核对公钥；如公钥无误，不要使用此包",
      "compare the keys; if the public key is the right one, do not use this bundle");

  private final String zh;
  private final String en;
  private final String adviceZh;
  private final String adviceEn;

  BundleProblem(String zh, String en, String adviceZh, String adviceEn) {
    this.zh = zh;
    this.en = en;
    this.adviceZh = adviceZh;
    this.adviceEn = adviceEn;
  }

  /** The refusal, naming the entry or the bundle itself. */
  InvalidBundle in(String file, Object... details) {
    return new InvalidBundle(
        name(),
        file,
        new Words(fill(zh, details), fill(en, details)),
        new Words(adviceZh, adviceEn));
  }

  private static String fill(String template, Object... details) {
    return new MessageFormat(template, Locale.ROOT).format(details);
  }
}
