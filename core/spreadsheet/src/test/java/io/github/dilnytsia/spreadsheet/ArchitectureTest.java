package io.github.dilnytsia.spreadsheet;

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
            .filter(seen -> seen.getPackageName().equals(BASE + ".spreadsheet"))
            .filter(seen -> seen.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrder("PlanSpreadsheet", "Spreadsheets");
  }

  /** Of what core keeps to itself only how untrusted text is shown, how files are written, and the version. */
  @Test
  void spreadsheetsUseWhatCoreOffersAndWriteWithFastexcel() {
    classes()
        .that()
        .resideInAPackage(BASE + ".spreadsheet..")
        .should()
        .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                BASE + ".spreadsheet..",
                BASE + ".territory",
                BASE + ".staffing",
                BASE + ".judgement",
                BASE + ".plan",
                BASE + ".dataset",
                "org.dhatim.fastexcel",
                "com.google.common..",
                "com.google.errorprone.annotations..",
                "javax.xml.stream..",
                "org.immutables.value..",
                "org.jspecify..",
                "java..")
            .or(HasName.Predicates.name(BASE + ".internal.Shown"))
            .or(HasName.Predicates.name(BASE + ".internal.Defused"))
            .or(HasName.Predicates.name(BASE + ".internal.LibraryVersion"))
            .or(HasName.Predicates.name(BASE + ".internal.WholeFiles")))
        .check(OURS);
  }

  @Test
  void coreKnowsNothingOfIt() {
    noClasses()
        .that()
        .resideInAPackage(BASE + "..")
        .and()
        .resideOutsideOfPackage(BASE + ".spreadsheet..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BASE + ".spreadsheet..", "org.dhatim..")
        .check(OURS);
  }
}
