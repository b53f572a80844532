package cn.jiuzhu.engine.notice;

import cn.jiuzhu.engine.codes.Meaning;
import java.util.List;

/**
 * All that a template can say: what stands behind {@code {notice.…}}. Texts are Chinese and ready
 * to be printed; one that the answer does not have is null, a list without entries empty.
 */
record Letter(
    @Meaning(zh = "地区名称", en = "name of the locality") String locality,
    @Meaning(zh = "基准日", en = "day for which it was decided") String asOf,
    @Meaning(zh = "所告知的对象类别或项目", en = "category or programme that it is about") Named about,
    @Meaning(zh = "档次", en = "the locality's own grade") String tier,
    @Meaning(zh = "户主的成员编号", en = "id of the head of the household") String head,
    @Meaning(zh = "家庭编号", en = "id of the household") String household,
    @Meaning(zh = "所涉成员的编号", en = "ids of the members whom it concerns") String persons,
    @Meaning(zh = "理由：决定结果的各项条件", en = "the conditions that decide it") List<Reason> reasons,
    @Meaning(zh = "已按此类别认定，故不再另行认定", en = "category that comes first and was given instead")
        Named instead,
    @Meaning(zh = "救助内容", en = "what is granted, or ends") List<Grant> grants,
    @Meaning(zh = "待遇的变化", en = "what is granted otherwise than before") List<Change> changes,
    @Meaning(zh = "待遇是否减少或者停发", en = "whether less is granted than before") boolean reduced,
    @Meaning(zh = "情况的变化", en = "what else differs from the answer before")
        List<Change> circumstances,
    @Meaning(zh = "同时符合条件的其他类别", en = "other categories whose conditions are met")
        List<Named> others,
    @Meaning(zh = "依据：文件和条款", en = "documents and clauses behind it") List<Basis> basis,
    @Meaning(zh = "应当送达的期限", en = "by when it is to be delivered") Delivery delivery,
    @Meaning(zh = "对数据的说明", en = "what is to be known of figures and members") List<String> remarks,
    @Meaning(zh = "规则集", en = "rule sets that decided it") List<RuleSet> rules,
    @Meaning(zh = "文书模板的摘要", en = "digest of the templates") String templates,
    @Meaning(zh = "答复编号", en = "id of the answer") String answer) {

  /** Something with a code and its words. */
  record Named(
      @Meaning(zh = "代码", en = "code") String code,
      @Meaning(zh = "名称", en = "words") String name,
      @Meaning(zh = "成员编号", en = "ids of its members") String persons) {}

  /** One condition; those joined in another follow it, a level deeper. */
  record Reason(
      @Meaning(zh = "层次，0起", en = "level, from 0") int level,
      @Meaning(zh = "条件", en = "condition in words") String words,
      @Meaning(zh = "是否符合", en = "whether it holds") boolean met,
      @Meaning(zh = "实际、规定和差额", en = "value found, limit and distance") String finding,
      @Meaning(zh = "成员编号", en = "ids of the members, where they differ") String persons) {}

  /** One programme. */
  record Grant(
      @Meaning(zh = "项目", en = "programme") String name,
      @Meaning(zh = "成员编号", en = "ids of its members") String persons,
      @Meaning(zh = "金额", en = "amount, where known") String amount,
      @Meaning(zh = "算式", en = "the arithmetic") List<String> calculation,
      @Meaning(zh = "起始日", en = "first day, where a clause sets it") String from,
      @Meaning(zh = "截止日", en = "last day, where a clause sets it") String until) {}

  /** One thing that differs. */
  record Change(
      @Meaning(zh = "名称", en = "what") String name,
      @Meaning(zh = "成员编号", en = "ids of its members") String persons,
      @Meaning(zh = "原来", en = "before; left out where there was none") String before,
      @Meaning(zh = "现在", en = "now; left out where there is none") String after,
      @Meaning(zh = "增减", en = "by how much") String difference,
      @Meaning(zh = "算式", en = "the arithmetic of what is now") List<String> calculation) {}

  /** One document. */
  record Basis(
      @Meaning(zh = "文件名称", en = "its title") String title,
      @Meaning(zh = "文号", en = "its number") String number,
      @Meaning(zh = "条款", en = "its clauses") List<Cited> clauses) {}

  /** One clause. */
  record Cited(
      @Meaning(zh = "条款编号", en = "id") String id,
      @Meaning(zh = "条款要语", en = "key phrase, quoted") String phrase) {}

  /** How long the office has to tell the applicant. */
  record Delivery(
      @Meaning(zh = "天数", en = "how many days") int days,
      @Meaning(zh = "最后一日", en = "the last day") String due,
      @Meaning(zh = "条款编号", en = "clauses that set it") List<String> clauses) {}

  /** A layer's part of the rules. */
  record RuleSet(
      @Meaning(zh = "名称", en = "name of the layer") String name,
      @Meaning(zh = "版本", en = "version") String version,
      @Meaning(zh = "摘要", en = "digest") String digest) {}
}
