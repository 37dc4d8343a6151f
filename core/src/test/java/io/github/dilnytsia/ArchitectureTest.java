package io.github.dilnytsia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Keeps the arrows between packages running one way. */
class ArchitectureTest {

  private static final String BASE = "io.github.dilnytsia";
  private static final JavaClasses OURS = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(BASE);

  /** Each package may use those before it, in this order. */
  private static final List<String> ORDER =
      List.of("territory", "staffing", "judgement", "plan", "policy", "dataset", "scenario");

  @Test
  void sawTheClassesItJudges() {
    var packages = new TreeSet<String>();
    OURS.forEach(seen -> packages.add(seen.getPackageName()));

    assertThat(packages)
        .contains(BASE)
        .containsAll(ORDER.stream().map(name -> BASE + "." + name).toList());
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("io.github.(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void arrowsRunOneWay() {
    for (var i = 0; i < ORDER.size(); i++) {
      var later = ORDER.subList(i + 1, ORDER.size()).stream()
          .map(name -> BASE + "." + name + "..")
          .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(BASE + "." + ORDER.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage(BASE)
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage(BASE + ".optimize")
          .allowEmptyShould(true)
          .check(OURS);
    }
  }

  @Test
  void policyIsNoBusinessOfDatasets() {
    noClasses()
        .that()
        .resideInAPackage(BASE + ".dataset..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE + ".policy..")
        .check(OURS);
  }

  @Test
  void theOptimiserKnowsOnlyItself() {
    classes()
        .that()
        .resideInAPackage(BASE + ".optimize..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            BASE + ".optimize..",
            "java..",
            "com.google.common..",
            "org.jspecify..",
            "com.google.errorprone..",
            "org.immutables..")
        .check(OURS);
  }

  @Test
  void coreKnowsNoRulesEngine() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..")
        .check(OURS);
  }

  @Test
  void nobodyPrintsOrExits() {
    noClasses().should().callMethod(System.class, "exit", int.class).check(OURS);
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(OURS);
  }
}
