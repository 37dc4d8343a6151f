package io.github.dilnytsia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.PackageRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final PackageRules RULES = PackageRules.of("testkit");

  @Test
  void whatAHostSeesIsSmall() {
    assertThat(RULES.publicTypes())
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
    RULES.checkThatItUsesOnly(
        List.of("Planner", "territory", "staffing", "judgement", "plan", "policy"),
        "net.jqwik.api..",
        "org.assertj.core..",
        "org.apiguardian..");
  }

  /** Core's own tests compile that package: it may know nothing that rests on more. */
  @Test
  void whatDrawsProblemsKnowsNoPolicy() {
    PackageRules.of("testkit.arbitraries")
        .checkThatItUsesOnly(
            List.of("territory", "staffing", "judgement", "plan"),
            "net.jqwik.api..",
            "org.apiguardian..");
  }
}
