package io.github.dilnytsia.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String BASE = "io.github.dilnytsia";
  private static final JavaClasses OURS = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(BASE);

  @Test
  void whatAHostSeesIsSmall() {
    assertThat(OURS.stream()
            .filter(seen -> seen.getPackageName().equals(BASE + ".json"))
            .filter(seen -> seen.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrder(
            "JsonException", "JsonLimits", "JsonProblem", "PlanJson", "ProblemJson");
  }

  /** Of what core keeps to itself only how untrusted text is shown, and how alike two names are. */
  @Test
  void jsonUsesWhatCoreOffersAndJacksonsStreams() {
    classes()
        .that()
        .resideInAPackage(BASE + ".json..")
        .should()
        .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                BASE + ".json..",
                BASE + ".territory",
                BASE + ".staffing",
                BASE + ".judgement",
                BASE + ".plan",
                "com.fasterxml.jackson.core..",
                "com.google.common..",
                "com.google.errorprone.annotations..",
                "org.immutables.value..",
                "org.jspecify..",
                "java..")
            .or(HasName.Predicates.name(BASE + ".internal.Shown"))
            .or(HasName.Predicates.name(BASE + ".internal.names.LetterChanges")))
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage(BASE + ".json..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson.databind..")
        .check(OURS);
  }

  @Test
  void coreKnowsNothingOfIt() {
    noClasses()
        .that()
        .resideInAPackage(BASE + "..")
        .and()
        .resideOutsideOfPackage(BASE + ".json..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE + ".json..")
        .check(OURS);
  }
}
