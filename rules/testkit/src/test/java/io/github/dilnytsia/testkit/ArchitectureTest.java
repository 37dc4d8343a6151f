package io.github.dilnytsia.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String BASE = "io.github.dilnytsia";
  private static final JavaClasses OURS = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(BASE + ".testkit");

  @Test
  void whatAHostSeesIsSmall() {
    assertThat(OURS.stream()
            .filter(seen -> seen.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrder(
            "AssessmentAssert",
            "Demands",
            "DilnytsiaAssertions",
            "Forces",
            "KitArbitraries",
            "PairAssert",
            "PlanAssert",
            "PolicyContract",
            "ProblemReport",
            "Problems",
            "Territories",
            "UnitAssert");
  }

  /** Whoever has a policy without rules needs no rules engine to test it. */
  @Test
  void theKitUsesWhatCoreOffersAndTheLibrariesOfTests() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            BASE,
            BASE + ".testkit..",
            BASE + ".territory",
            BASE + ".staffing",
            BASE + ".judgement",
            BASE + ".plan",
            BASE + ".policy",
            "net.jqwik.api..",
            "org.assertj.core..",
            "com.google.common..",
            "com.google.errorprone.annotations..",
            "org.immutables.value..",
            "org.jspecify..",
            "org.apiguardian..",
            "java..")
        .check(OURS);
  }

  /** Core's own tests compile that package: it may know nothing that rests on more. */
  @Test
  void whatDrawsProblemsKnowsNoPolicy() {
    classes()
        .that()
        .resideInAPackage(BASE + ".testkit.arbitraries")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(BASE + ".testkit", BASE + ".policy")
        .check(OURS);
  }
}
