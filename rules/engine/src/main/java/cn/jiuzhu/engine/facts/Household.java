package cn.jiuzhu.engine.facts;

import cn.jiuzhu.engine.codes.AntiPovertyStatus;
import cn.jiuzhu.engine.codes.Area;
import cn.jiuzhu.engine.codes.AssetTest;
import cn.jiuzhu.engine.codes.Category;
import cn.jiuzhu.engine.codes.Hardship;
import cn.jiuzhu.engine.codes.Meaning;
import cn.jiuzhu.engine.codes.Need;
import cn.jiuzhu.engine.codes.Registration;
import cn.jiuzhu.engine.codes.SocialSupport;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 共同生活的家庭成员 and what is known of them as a household. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Household(
    @Meaning(zh = "家庭编号", en = "the household's id in the caller's system") @Text(TextKind.ID)
        String id,
    @Meaning(zh = "城乡类型", en = "kind of place whose standard applies") Area area,
    @Meaning(zh = "县级行政区划代码", en = "county, GB/T 2260, six digits") @Text(TextKind.COUNTY)
        String county,
    @Meaning(zh = "户籍", en = "whether the hukou lies within the area that decides")
        Registration registration,
    @Meaning(zh = "共同生活的家庭成员", en = "those who count as living together (民发〔2021〕57号 art. 7)")
        @Required
        @Items(
            min = 1,
            tooFew = FactErrorCode.EMPTY_HOUSEHOLD,
            max = 50,
            tooMany = FactErrorCode.TOO_MANY_MEMBERS)
        List<Member> members,
    @Meaning(
            zh = "财产核对结果",
            en = "official property check, for every category not named in assetTests")
        AssetTest assetTest,
    @Meaning(zh = "分类财产核对结果", en = "official property check under the rule of one category")
        @Codes(only = {"DIBAO", "TEKUN", "DIBAO_MARGINAL", "RIGID_EXPENDITURE", "LOW_INCOME"})
        Map<Category, AssetTest> assetTests,
    @Meaning(zh = "财产", en = "property") List<Asset> assets,
    @Meaning(
            zh = "上年度家庭总收入",
            en = "gross income of the whole household in the calendar year before asOf")
        @Measure(unit = "CNY/YEAR")
        BigDecimal previousYearIncome,
    @Meaning(
            zh = "近12个月家庭总收入",
            en = "gross income of the whole household in the 12 months before asOf")
        @Measure(unit = "CNY/YEAR")
        BigDecimal incomeLast12Months,
    @Meaning(zh = "收入来源是否固定", en = "whether the source of income is fixed") Boolean incomeStable,
    @Meaning(zh = "生活困难程度", en = "the township's finding of hardship") Hardship hardship,
    @Meaning(zh = "防止返贫监测", en = "class on the register that guards against a return to poverty")
        AntiPovertyStatus antiPovertyRegister,
    @Meaning(zh = "现有救助", en = "assistance for which the household or a member is enrolled")
        List<CurrentAssistance> currentAssistance,
    @Meaning(zh = "曾获救助", en = "assistance that has ended") List<PastAssistance> pastAssistance,
    @Meaning(zh = "历次申请", en = "earlier applications") List<PastApplication> pastApplications,
    @Meaning(zh = "已获帮扶", en = "aid really delivered") List<Received> received,
    @Meaning(zh = "就业日期", en = "day on which a member of a household on assistance took up work")
        LocalDate reemployedOn,
    @Meaning(
            zh = "创业日期",
            en = "day on which a member of a household on assistance started a business")
        LocalDate startedBusinessOn,
    @Meaning(zh = "突发事由", en = "events that brought difficulty") List<Event> events,
    @Meaning(zh = "家庭变化", en = "changes in the household") List<Change> changes,
    @Meaning(zh = "发现线索", en = "how the household came to notice") List<Lead> leads,
    @Meaning(zh = "最近走访日期", en = "day of the last visit") LocalDate lastVisitOn,
    @Meaning(zh = "住房", en = "the home") Housing housing,
    @Meaning(zh = "家庭救助需求", en = "needs of the household") List<Need> needs,
    @Meaning(zh = "社会力量帮扶", en = "whether a charity or volunteers can help")
        SocialSupport socialSupport,
    @Meaning(zh = "有无机构床位", en = "whether an institution has a place")
        Boolean institutionalPlaceAvailable,
    @Meaning(zh = "情况复杂", en = "special or complicated case") @Exceptional Boolean complexCase,
    @Meaning(zh = "核查发现", en = "what a check found against the household") @Exceptional
        List<Finding> findings) {
  /** Copies the lists, so that the record cannot change. */
  public Household {
    members = Copies.list(members);
    assetTests = Copies.byCode(assetTests);
    assets = Copies.list(assets);
    currentAssistance = Copies.list(currentAssistance);
    pastAssistance = Copies.list(pastAssistance);
    pastApplications = Copies.list(pastApplications);
    received = Copies.list(received);
    events = Copies.list(events);
    changes = Copies.list(changes);
    leads = Copies.list(leads);
    needs = Copies.list(needs);
    findings = Copies.list(findings);
  }
}
