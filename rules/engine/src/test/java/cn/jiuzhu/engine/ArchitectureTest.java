package cn.jiuzhu.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The walls of the house. */
@AnalyzeClasses(packages = "cn.jiuzhu.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule onlyOnePackageKnowsDrools =
      noClasses()
          .that()
          .resideOutsideOfPackage("..engine.drools..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule noDroolsTypeLeavesItsPackage =
      classes()
          .that()
          .resideInAPackage("..engine.drools..")
          .and()
          .arePublic()
          .should(new ShowsNoType("org.drools.", "org.kie."));

  // Qute has Quarkus in its name and nothing of it in its jar.
  @ArchTest
  static final ArchRule theEngineKnowsNoFramework =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "io.quarkus..", "jakarta..", "io.vertx..", "java.sql..", "java.net.http..")
                  .and(not(resideInAPackage("io.quarkus.qute.."))));

  @ArchTest
  static final ArchRule onlyNoticesKnowTheirTemplateLanguage =
      noClasses()
          .that()
          .resideOutsideOfPackage("..engine.notice..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.quarkus.qute..");

  @ArchTest
  static final ArchRule packagesHaveNoWayBack =
      slices().matching("cn.jiuzhu.engine.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theVocabularyRestsOnNothing =
      noClasses()
          .that()
          .resideInAnyPackage("..engine.codes..", "..engine.facts..", "..engine.calendar..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..engine.policy..",
              "..engine.profile..",
              "..engine.drools..",
              "..engine.determination..");

  // Who compares the day elsewhere leaves open until when the answer stands.
  @ArchTest
  static final ArchRule theDayIsComparedInOnePlace =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.(Horizon|InForce|Assembler|Subject|Past|Person)")
          .should()
          .callMethod("cn.jiuzhu.engine.policy.Horizon", "shown")
          .orShould()
          .callMethodWhere(target(name("getAsOf")));

  // The clock is an argument: the same facts, day and digest give the same answer at any time.
  @ArchTest
  static final ArchRule nobodyAsksForTheTime =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}
