package io.github.dilnytsia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What holds of every artifact built on core, for the test of its architecture; compiled there as a source. */
public final class PackageRules {

  private static final String BASE = "io.github.dilnytsia";

  /** What any package of ours may use. */
  private static final List<String> EVERYBODYS = List.of(
      "java..",
      "com.google.common..",
      "com.google.errorprone.annotations..",
      "org.immutables.value..",
      "org.jspecify..");

  private final String own;
  private final JavaClasses ours;

  private PackageRules(String own, JavaClasses ours) {
    this.own = own;
    this.ours = ours;
  }

  /** The rules of one of our packages and those in it, such as {@code json}. */
  public static PackageRules of(String name) {
    var ours = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(BASE);
    return new PackageRules(BASE + "." + name, ours);
  }

  /** The names of all that a host sees of it. */
  public List<String> publicTypes() {
    return ours.stream()
        .filter(type -> JavaClass.Predicates.resideInAPackage(own + "..").test(type))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(JavaClass::isTopLevelClass)
        .map(JavaClass::getSimpleName)
        .toList();
  }

  /**
   * It uses nothing else than itself, what everybody uses, and this.
   *
   * @param others packages of ours, or single types, such as {@code plan} and {@code internal.Shown}
   * @param libraries packages of libraries
   */
  public void checkThatItUsesOnly(List<String> others, String... libraries) {
    var used = new ArrayList<>(EVERYBODYS);
    used.add(own + "..");
    used.addAll(Arrays.asList(libraries));
    var named = others.stream().map(other -> BASE + "." + other).toList();
    used.addAll(named);
    classes()
        .that()
        .resideInAPackage(own + "..")
        .should()
        .onlyDependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage(used.toArray(String[]::new)).or(isOneOf(named)))
        .check(ours);
  }

  private static DescribedPredicate<JavaClass> isOneOf(List<String> names) {
    return DescribedPredicate.describe(
        "one of " + names,
        type -> names.stream()
            .anyMatch(
                name -> type.getName().equals(name) || type.getName().startsWith(name + "$")));
  }

  /** Nothing of ours that it is built on knows it, or the libraries that are its own affair. */
  public void checkThatNobodyKnowsIt(String... libraries) {
    var hidden = new ArrayList<>(Arrays.asList(libraries));
    hidden.add(own + "..");
    noClasses()
        .that()
        .resideInAPackage(BASE + "..")
        .and()
        .resideOutsideOfPackage(own + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(hidden.toArray(String[]::new))
        .check(ours);
  }
}
