package cn.jiuzhu.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and codes are written out here a second time on purpose: others build on them. */
class FactSchemaTest {
  private static final ObjectNode SCHEMA = FactSchema.jsonSchema();

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "DeterminationRequest: locality asOf version explain record compareNext standards household"
            + " application",
        "Household: id area county registration members assetTest assetTests assets"
            + " previousYearIncome incomeLast12Months incomeStable hardship antiPovertyRegister"
            + " currentAssistance pastAssistance pastApplications received reemployedOn"
            + " startedBusinessOn events changes leads lastVisitOn housing needs socialSupport"
            + " institutionalPlaceAvailable complexCase findings",
        "Member: id relation sex birthDate registration residentSince disability illness"
            + " conditions selfCareAbilitiesLost workCapacity employment job"
            + " registeredHardToEmploy willingToWork marketSearchFailed trainedOn schoolStage"
            + " schoolEnrolledOn unableToAttend livelihoodSource legalSupporters fixedIncome"
            + " childStatus parents tekunSupport wantsInstitutionalCare needsLongTermCare"
            + " livingArrangement nursingGrade ownApplication insurance needs emergencyCare"
            + " circumstances registers incomes expenses",
        "Application: programme channel stage appliedOn acceptedOn reportedOn publicityFrom"
            + " publicityTo objection decidedOn outcome notifiedOn feedbackOn consentOn"
            + " documentsMissing commitmentSigned",
        "Asset: kind value necessary",
        "CurrentAssistance: category since validUntil persons lastReviewOn",
        "PastAssistance: category from to endReason",
        "PastApplication: programme appliedOn decidedOn outcome",
        "Received: programme department on persons",
        "Event: kind on severity urgent factsClear basicLifeAffected difficultyMonths"
            + " personsAffected persons inLocality incomeLoss extraExpense disasterPhase",
        "Change: kind on reportedOn",
        "Lead: source on",
        "Housing: tenure floorArea inDifficulty dangerous",
        "Finding: kind on count persons",
        "Disability: type level components",
        "DisabilityComponent: type level",
        "Illness: listedMajor",
        "Job: startedOn contractSigned employerInsures selfInsures publicWelfarePost",
        "Parent: status since",
        "Insurance: basicMedical scheme residentPension",
        "EmergencyCare: on inLocality identityKnown ableToPay",
        "Register: code grade since until",
        "Income: kind amount per receivedOn",
        "Expense: kind amount per incurredOn setting designated",
      })
  void everyFieldOfTheContractIsThere(String type, String names) {
    JsonNode object = object(type);

    assertThat(object.get("properties").fieldNames())
        .toIterable()
        .containsExactly(names.strip().split(" "));
    assertThat(object.get("additionalProperties").booleanValue()).isFalse();
  }

  /** The object form of a type: where there is also a short form, the second. */
  private static JsonNode object(String type) {
    JsonNode definition = SCHEMA.at("/$defs/" + type);
    return definition.has("oneOf") ? definition.at("/oneOf/1") : definition;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "Explain: NONE·REASONS·FULL",
        "Channel: ONLINE·MOBILE·COUNTER·HOTLINE·AGENT",
        "ApplicationOutcome: APPROVED·REFUSED",
        "Area: URBAN·RURAL",
        "Registration: LOCAL·RESIDENCE_PERMIT·NON_LOCAL",
        "AssetTest: PASSED·FAILED",
        "AssetKind: DEPOSIT·SECURITIES·INSURANCE·CLAIM·INTERNET_FINANCE·VEHICLE·HOUSE·OTHER",
        "Hardship: NONE·ORDINARY·SERIOUS",
        "AntiPovertyStatus: NONE·UNSTABLE_OUT·MARGINAL_PRONE·SUDDEN_SEVERE",
        "EndReason: REEMPLOYED·STARTED_BUSINESS·INCOME_ABOVE_STANDARD·ASSETS_ABOVE_LIMIT·VOLUNTARY"
            + "·DEATH·MOVED·EXPIRED·LABOUR_REGAINED·SUPPORTER_FOUND·FALSE_DECLARATION"
            + "·REFUSED_CHECK·OTHER",
        "EventKind: ILLNESS·DISABILITY·SCHOOLING·DISASTER·FIRE·TRAFFIC_ACCIDENT·ACCIDENT"
            + "·PUBLIC_EMERGENCY·UNEMPLOYMENT·DEATH·OTHER",
        "Severity: ORDINARY·MAJOR",
        "DisasterPhase: EMERGENCY·TRANSITION·DROUGHT·WINTER_SPRING·REBUILDING",
        "ChangeKind: INCOME_UP·INCOME_DOWN·EXPENSE_UP·ASSETS·MEMBERS·HEALTH·EMPLOYMENT·HOUSING",
        "LeadSource: SELF_REPORT·VISIT·VILLAGE_REPORT·PETITION·HOTLINE·DATA_MATCH·DEPARTMENT"
            + "·CHARITY",
        "Tenure: OWNED·LOW_RENT·PUBLIC_RENTAL·MARKET_RENT·NONE",
        "Need: BASIC_LIVING·MEDICAL·EDUCATION·HOUSING·EMPLOYMENT·DISASTER·LEGAL·JUDICIAL"
            + "·DISABILITY·CARE·SERVICE",
        "SocialSupport: AVAILABLE·NONE",
        "FindingKind: FALSE_DECLARATION·REFUSED_CHECK·REFUSED_WORK·UNEXPLAINED_SPENDING"
            + "·GAMBLING_OR_DRUGS",
        "Relation: HEAD·SPOUSE·CHILD·PARENT·SIBLING·GRANDCHILD·GRANDPARENT·OTHER",
        "Sex: FEMALE·MALE",
        "HealthCondition: DEMENTIA·HEMIPLEGIA·CATARACT·CHRONIC_LISTED·OTHER",
        "WorkCapacity: FULL·PARTIAL·NONE",
        "Employment: EMPLOYED·SELF_EMPLOYED·FARMING·FLEXIBLE·UNEMPLOYED·LAID_OFF·RETIRED·STUDENT"
            + "·NONE",
        "SchoolStage: NONE·PRESCHOOL·COMPULSORY·SENIOR_SECONDARY·VOCATIONAL·JUNIOR_COLLEGE"
            + "·UNDERGRADUATE·POSTGRADUATE",
        "LegalSupporters: NONE·UNABLE·ABLE",
        "FixedIncome: NONE·PREFERENTIAL_PENSION·OTHER",
        "ChildStatus: NONE·ORPHAN·DE_FACTO_UNATTENDED·IN_DIFFICULTY",
        "ParentStatus: ABLE·SEVERE_DISABLED·SERIOUSLY_ILL·IMPRISONED·COMPULSORY_DETOX·RESTRICTED"
            + "·LOST_CONTACT·DEAD·MISSING",
        "TekunSupport: DISPERSED·CENTRALISED",
        "LivingArrangement: FAMILY·ALONE·EMPTY_NEST·FOSTER_OR_RELATIVE·CARE_HOME"
            + "·WELFARE_INSTITUTION·RESCUE_STATION",
        "MedicalScheme: RESIDENT·EMPLOYEE·NONE",
        "Circumstance: VAGRANT·LOST·NO_WORK_FOUND·DOMESTIC_VIOLENCE·ABUSED_OR_ABANDONED"
            + "·UNCOMPENSATED_VICTIM·FAMILY_DISPUTE·RELEASED_PRISONER·DETOX_COMPLETED"
            + "·COMMUNITY_CORRECTION·MIGRANT_WORKER·CITY_BUILDER·TEMPORARY_VISITOR"
            + "·ENTERPRISE_ESTATE·LEFT_BEHIND·SINGLE_PARENT·PREGNANT·NURSING_MOTHER"
            + "·MOBILITY_LIMITED·GUARDIAN_FAILING·NO_HUKOU·IN_PRISON·COMPULSORY_DETOX"
            + "·DECLARED_MISSING·CLERGY_AWAY",
        "RegisterCode: MEDICAL_AID·HOUSING_AID·EDUCATION_AID·EMPLOYMENT_AID·JUDICIAL_AID·LEGAL_AID"
            + "·HARDSHIP_WORKER·HARDSHIP_STUDENT·HARDSHIP_DISABLED·HARDSHIP_VETERAN"
            + "·FAMILY_PLANNING_SUPPORT·TWO_DISABILITY_SUBSIDIES·CHILD_BASIC_LIVING"
            + "·PREFERENTIAL_TREATMENT·OTHER_LOW_INCOME·TRADE_UNION_HELP·YOUTH_LEAGUE_HELP"
            + "·WOMEN_FEDERATION_HELP·DISABLED_FEDERATION_HELP·RED_CROSS_HELP"
            + "·AGRICULTURE_RURAL_HELP",
        "RegisterGrade: DEEP·RELATIVE·ACCIDENT·GENERAL·DIFFICULT·EXTREME",
        "IncomeKind: WAGE·BUSINESS·PROPERTY·TRANSFER·PENSION·BASIC_PENSION_BASE"
            + "·BASIC_PENSION_LOCAL·PREFERENTIAL_PENSION·FAMILY_PLANNING_REWARD·SCHOLARSHIP"
            + "·BRAVERY_REWARD·GOVERNMENT_ASSISTANCE·OLD_AGE_ALLOWANCE·DISABILITY_SUBSIDY"
            + "·CHILD_ALLOWANCE·OTHER",
        "Per: MONTH·YEAR·ONCE",
        "ExpenseKind: MEDICAL_TOTAL·MEDICAL_IN_POLICY·MEDICAL_REIMBURSED_BASIC"
            + "·MEDICAL_REIMBURSED_SERIOUS·MEDICAL_REIMBURSED_SUPPLEMENTARY"
            + "·MEDICAL_REIMBURSED_COMMERCIAL·MEDICAL_REIMBURSED_OTHER·MEDICAL_ASSISTANCE_PAID"
            + "·MEDICAL_CHARITY·MEDICAL_OUT_OF_POCKET·INPATIENT_DEPOSIT·EDUCATION·REHABILITATION"
            + "·DISABILITY·NURSING·NUTRITION·LIVING·EMPLOYMENT_COST·OTHER",
        "CareSetting: INPATIENT·CHRONIC_OUTPATIENT·OUTPATIENT",
        "Category: DIBAO·SINGLE_PERSON_DIBAO·TEKUN·DIBAO_MARGINAL·RIGID_EXPENDITURE·LOW_INCOME"
            + "·ANTI_POVERTY_MONITORED·OTHER_LOW_INCOME·ORPHAN·DE_FACTO_UNATTENDED_CHILD"
            + "·CHILD_IN_DIFFICULTY·MEDICAL_AID·HOUSING_HARDSHIP·HARDSHIP_DISABLED"
            + "·POOR_SEVERE_DISABLED·HARDSHIP_STUDENT·EMERGENCY_MEDICAL·JUDICIAL_AID·LEGAL_AID"
            + "·HARDSHIP_WORKER·HARD_TO_EMPLOY·HARDSHIP_VETERAN·FAMILY_PLANNING_SUPPORT"
            + "·FOCUS_FRAIL·VAGRANT·TEMPORARY_DISTRESS·EVENT_HARDSHIP·CITY_BUILDER_HARDSHIP"
            + "·NON_LOCAL_HARDSHIP·EMERGENCY·REGULAR_HELP·RECENT_APPLICANT·COMMUNITY_FOUND",
        "Department: CIVIL_AFFAIRS·FINANCE·MEDICAL_SECURITY·HEALTH·EDUCATION·HOUSING"
            + "·HUMAN_RESOURCES·EMERGENCY_MANAGEMENT·JUSTICE·COURT·PROCURATORATE·POLITICAL_LEGAL"
            + "·PUBLIC_SECURITY·DISABLED_FEDERATION·TRADE_UNION·WOMEN_FEDERATION·YOUTH_LEAGUE"
            + "·VETERANS·AGRICULTURE_RURAL·RURAL_REVITALISATION·TAX·DEVELOPMENT_REFORM·TRANSPORT"
            + "·CULTURE_TOURISM·URBAN_MANAGEMENT·INDUSTRY_IT·INDUSTRY_COMMERCE_FEDERATION"
            + "·ORGANISATION·GOVERNMENT_SERVICES·RESCUE_STATION·CHARITY·RED_CROSS·TOWNSHIP",
      })
  void everyCodeOfTheContractIsThere(String type, String codes) {
    assertThat(SCHEMA.at("/$defs/" + type + "/enum"))
        .extracting(JsonNode::asText)
        .containsExactly(codes.strip().split("·"));
  }

  @Test
  void codesThatBelongToOneFieldStandThere() {
    assertThat(object("Disability").at("/properties/type/enum"))
        .extracting(JsonNode::asText)
        .containsExactly(
            "VISUAL", "HEARING", "SPEECH", "PHYSICAL", "INTELLECTUAL", "MENTAL", "MULTIPLE");
    assertThat(SCHEMA.at("/$defs/Disability/oneOf/0/enum"))
        .extracting(JsonNode::asText)
        .containsExactly("NONE");
    assertThat(object("Household").at("/properties/assetTests/properties").fieldNames())
        .toIterable()
        .containsExactly("DIBAO", "TEKUN", "DIBAO_MARGINAL", "RIGID_EXPENDITURE", "LOW_INCOME");
    assertThat(object("Application").at("/properties/programme/enum"))
        .extracting(JsonNode::asText)
        .contains("DIBAO", "TEMPORARY_ASSISTANCE", "EDUCATION_AID", "HOUSING_AID", "EMPLOYMENT_AID")
        .doesNotHaveDuplicates();
  }

  @Test
  void limitsAndUnitsAreTold() {
    JsonNode event = object("Event").get("properties");
    assertThat(event.at("/difficultyMonths/minimum").asInt()).isZero();
    assertThat(event.at("/difficultyMonths/maximum").asInt()).isEqualTo(120);
    assertThat(event.at("/incomeLoss/x-unit").asText()).isEqualTo("CNY/MONTH");
    assertThat(event.at("/on/format").asText()).isEqualTo("date");
    JsonNode household = object("Household");
    assertThat(household.at("/properties/members/minItems").asInt()).isEqualTo(1);
    assertThat(household.at("/properties/members/maxItems").asInt()).isEqualTo(50);
    assertThat(household.at("/properties/complexCase/x-exception").booleanValue()).isTrue();
    assertThat(household.get("required")).extracting(JsonNode::asText).containsExactly("members");
    assertThat(object("PastAssistance").at("/properties/to/x-not-before/0").asText())
        .isEqualTo("from");
    assertThat(object("Register").at("/properties/until/x-may-lie-ahead").booleanValue()).isTrue();
    assertThat(object("Member").at("/properties/sex/title").asText()).isEqualTo("性别");
  }

  @Test
  void theContractsExceptionsAreMarked() {
    List<String> exceptional = new ArrayList<>();
    SCHEMA
        .get("$defs")
        .fieldNames()
        .forEachRemaining(
            type ->
                object(type)
                    .path("properties")
                    .properties()
                    .forEach(
                        field -> {
                          if (field.getValue().has("x-exception")) {
                            exceptional.add(type + "." + field.getKey());
                          }
                        }));

    assertThat(exceptional)
        .containsExactlyInAnyOrder(
            "Household.complexCase",
            "Household.findings",
            "Member.emergencyCare",
            "Member.circumstances");
  }

  @Test
  void everyFieldAndCodeIsExplainedInBothLanguages() {
    for (JsonNode definition : SCHEMA.get("$defs")) {
      JsonNode object = definition.has("oneOf") ? definition.at("/oneOf/1") : definition;
      for (JsonNode field : object.path("properties")) {
        assertThat(field.path("title").asText()).isNotBlank();
        assertThat(field.path("description").asText()).isNotBlank();
      }
      if (object.has("enum")) {
        // "CODE 中文, English" for each code
        assertThat(object.get("description").asText().split("; "))
            .hasSize(object.get("enum").size());
      }
    }
  }

  @Test
  void everyReferenceResolves() {
    List<JsonNode> references = SCHEMA.findValues("$ref");

    assertThat(references).hasSizeGreaterThan(60);
    assertThat(references)
        .allSatisfy(
            reference ->
                assertThat(SCHEMA.at(reference.asText().substring(1)).isMissingNode()).isFalse());
  }

  /** The request with every field is what the other tests change one value of: it must be whole. */
  @Test
  void theSampleStatesEveryField() {
    JsonNode sample = Requests.everyField();
    assertStatesAll(sample, "DeterminationRequest");
    assertStatesAll(sample.get("household"), "Household");
    assertStatesAll(sample.get("application"), "Application");
    assertStatesAll(sample.at("/household/members/0"), "Member");
    assertStatesAll(sample.at("/household/members/0/registers/1"), "Register");
    assertStatesAll(sample.at("/household/members/0/expenses/0"), "Expense");
    assertStatesAll(sample.at("/household/events/0"), "Event");
  }

  private static void assertStatesAll(JsonNode sample, String type) {
    assertThat(sample.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(() -> object(type).get("properties").fieldNames());
  }
}
