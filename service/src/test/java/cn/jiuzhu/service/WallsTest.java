package cn.jiuzhu.service;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.jiuzhu.engine.drools.RuleError;
import cn.jiuzhu.engine.drools.RulesDoNotCompile;
import cn.jiuzhu.engine.policy.NobodyCounts;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The service knows no rule engine, and its parts do not turn in circles. */
@AnalyzeClasses(
    packages = "cn.jiuzhu.service",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  private static final DescribedPredicate<JavaClass> THROWN =
      belongToAnyOf(RulesDoNotCompile.class, RuleError.class, NobodyCounts.class);

  @ArchTest
  static final ArchRule KNOWS_NO_RULE_ENGINE =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule KNOWS_OF_THE_RULES_ONLY_WHAT_THE_ENGINE_THROWS =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("cn.jiuzhu.engine.drools..", "cn.jiuzhu.engine.policy..")
                  .and(not(THROWN)));

  @ArchTest
  static final ArchRule HAS_NO_CIRCLES =
      slices().matching("cn.jiuzhu.service.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ERRORS_KNOW_NO_SUBJECT =
      noClasses()
          .that(resideInAPackage("cn.jiuzhu.service.error.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "cn.jiuzhu.service.access..",
                  "cn.jiuzhu.service.decisions..",
                  "cn.jiuzhu.service.determination..",
                  "cn.jiuzhu.service.events..",
                  "cn.jiuzhu.service.facts..",
                  "cn.jiuzhu.service.localities..",
                  "cn.jiuzhu.service.monitoring..",
                  "cn.jiuzhu.service.notice..",
                  "cn.jiuzhu.service.parameters..",
                  "cn.jiuzhu.service.profiles..",
                  "cn.jiuzhu.service.registry..",
                  "cn.jiuzhu.service.storage..",
                  "cn.jiuzhu.service.transfer.."));
}
