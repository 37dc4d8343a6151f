package io.github.dilnytsia.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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
            .filter(seen -> seen.getPackageName().equals(BASE + ".report"))
            .filter(seen -> seen.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName))
        .containsExactly("Report");
  }

  /** Of what core keeps to itself only the version, and how names are written in Latin letters. */
  @Test
  void theReportUsesWhatCoreOffers() {
    classes()
        .that()
        .resideInAPackage(BASE + ".report..")
        .should()
        .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                BASE + ".report..",
                BASE + ".map",
                BASE + ".territory",
                BASE + ".staffing",
                BASE + ".judgement",
                BASE + ".plan",
                BASE + ".dataset",
                "com.fasterxml.jackson.core..",
                "com.google.common..",
                "com.google.errorprone.annotations..",
                "org.immutables.value..",
                "org.jspecify..",
                "org.locationtech.jts..",
                "java..")
            .or(HasName.Predicates.name(BASE + ".internal.LibraryVersion"))
            .or(HasName.Predicates.name(BASE + ".internal.Transliteration"))
            .or(HasName.Predicates.name(BASE + ".internal.WholeFiles")))
        .check(OURS);
  }
}
