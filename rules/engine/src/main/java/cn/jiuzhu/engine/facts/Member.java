package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.ChildStatus;
import cn.jiuzhu.engine.codes.Circumstance;
import cn.jiuzhu.engine.codes.Employment;
import cn.jiuzhu.engine.codes.FixedIncome;
import cn.jiuzhu.engine.codes.HealthCondition;
import cn.jiuzhu.engine.codes.LegalSupporters;
import cn.jiuzhu.engine.codes.LivingArrangement;
import cn.jiuzhu.engine.codes.Meaning;
import cn.jiuzhu.engine.codes.Need;
import cn.jiuzhu.engine.codes.Registration;
import cn.jiuzhu.engine.codes.Relation;
import cn.jiuzhu.engine.codes.SchoolStage;
import cn.jiuzhu.engine.codes.Sex;
import cn.jiuzhu.engine.codes.TekunSupport;
import cn.jiuzhu.engine.codes.WorkCapacity;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** 家庭成员: one person of the household. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Member(
    @Meaning(zh = "成员编号", en = "id within the household; persons lists refer to it")
        @Required
        @Text(TextKind.ID)
        String id,
    @Meaning(zh = "与户主关系", en = "relation to the head of the household") Relation relation,
    @Meaning(zh = "性别", en = "sex") Sex sex,
    @Meaning(zh = "出生日期", en = "date of birth") LocalDate birthDate,
    @Meaning(zh = "户籍", en = "where the hukou lies; left out: the household's")
        Registration registration,
    @Meaning(zh = "居住起始日期", en = "since when the person has lived in the locality")
        @NotBefore("birthDate")
        LocalDate residentSince,
    @Meaning(zh = "残疾状况", en = "disability as certified") Disability disability,
    @Meaning(zh = "疾病", en = "illness") Illness illness,
    @Meaning(zh = "健康状况", en = "health conditions") List<HealthCondition> conditions,
    @Meaning(
            zh = "丧失的生活自理能力项数",
            en = "how many of the six abilities are lost (民发〔2021〕43号 art. 21)")
        @Range(min = 0, max = 6)
        Integer selfCareAbilitiesLost,
    @Meaning(zh = "劳动能力", en = "capacity for work as assessed") WorkCapacity workCapacity,
    @Meaning(zh = "就业状况", en = "state of employment") Employment employment,
    @Meaning(zh = "工作", en = "the present job") Job job,
    @Meaning(zh = "登记为就业困难人员", en = "whether registered as hard to employ")
        Boolean registeredHardToEmploy,
    @Meaning(zh = "有就业意愿", en = "whether willing to work") Boolean willingToWork,
    @Meaning(zh = "市场渠道难以就业", en = "whether a search on the labour market has failed")
        Boolean marketSearchFailed,
    @Meaning(zh = "培训完成日期", en = "day on which a vocational training was completed")
        @NotBefore("birthDate")
        LocalDate trainedOn,
    @Meaning(zh = "就学阶段", en = "stage of schooling") SchoolStage schoolStage,
    @Meaning(zh = "入学日期", en = "day of enrolment in that stage") @NotBefore("birthDate")
        LocalDate schoolEnrolledOn,
    @Meaning(zh = "不便入学", en = "whether unable to attend school") Boolean unableToAttend,
    @Meaning(
            zh = "有生活来源",
            en = "whether the person has a source of livelihood (民发〔2021〕43号 art. 6)")
        Boolean livelihoodSource,
    @Meaning(zh = "法定义务人", en = "persons who owe support by law (民发〔2021〕43号 art. 8)")
        LegalSupporters legalSupporters,
    @Meaning(zh = "固定收入", en = "regular income") FixedIncome fixedIncome,
    @Meaning(zh = "困境儿童类别", en = "status of a child as recognised") ChildStatus childStatus,
    @Meaning(zh = "父母", en = "state of each parent") List<Parent> parents,
    @Meaning(zh = "特困供养方式", en = "how a person on tekun is supported") TekunSupport tekunSupport,
    @Meaning(zh = "有集中供养意愿", en = "whether the person wishes to live in an institution")
        Boolean wantsInstitutionalCare,
    @Meaning(zh = "需要长期照护", en = "whether in need of long-term care") Boolean needsLongTermCare,
    @Meaning(zh = "居住方式", en = "where and with whom the person lives")
        LivingArrangement livingArrangement,
    @Meaning(zh = "护理等级", en = "grade of nursing, by the locality's own code") @Text(TextKind.CODE)
        String nursingGrade,
    @Meaning(zh = "本人申请", en = "whether the person applied on their own account")
        Boolean ownApplication,
    @Meaning(zh = "参保情况", en = "social insurance") Insurance insurance,
    @Meaning(zh = "个人救助需求", en = "needs of the person") List<Need> needs,
    @Meaning(zh = "急救", en = "emergency treatment") @Exceptional EmergencyCare emergencyCare,
    @Meaning(zh = "特殊情形", en = "circumstances that a clause names") @Exceptional
        List<Circumstance> circumstances,
    @Meaning(zh = "部门认定身份", en = "statuses held with departments") List<Register> registers,
    @Meaning(zh = "收入", en = "incomes") List<Income> incomes,
    @Meaning(zh = "支出", en = "expenses") List<Expense> expenses) {
  /** Copies the lists, so that the record cannot change. */
  public Member {
    conditions = Copies.list(conditions);
    parents = Copies.list(parents);
    needs = Copies.list(needs);
    circumstances = Copies.list(circumstances);
    registers = Copies.list(registers);
    incomes = Copies.list(incomes);
    expenses = Copies.list(expenses);
  }
}
