package io.github.dilnytsia.map;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Keeps maps apart from pages and papers, and geometry out of what a host sees. */
class ArchitectureTest {

  private static final String BASE = "io.github.dilnytsia";
  private static final JavaClasses OURS = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(BASE + ".map");

  /** Of core's own affairs only how work is shared. */
  @Test
  void mapsNeedNeitherPagesNorPapersNorCoresOwnAffairs() {
    noClasses()
        .should()
        .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                BASE + ".report..", BASE + ".forms..", BASE + ".internal..")
            .and(DescribedPredicate.not(HasName.Predicates.name(BASE + ".internal.SideBySide"))))
        .check(OURS);
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            BASE + "..",
            "java..",
            "com.fasterxml.jackson.core..",
            "com.google..",
            "org.immutables..",
            "org.jspecify..",
            "org.locationtech.jts..")
        .check(OURS);
  }

  @Test
  void aHostSeesNoGeometryLibrary() {
    var seen = OURS.stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .map(JavaClass::reflect)
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .map(method -> method.toGenericString())
        .toList();

    assertThat(seen).isNotEmpty().noneMatch(method -> method.contains("locationtech"));
  }
}
