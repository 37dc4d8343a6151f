package io.github.dilnytsia.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.PackageRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final PackageRules RULES = PackageRules.of("json");

  @Test
  void whatAHostSeesIsSmall() {
    assertThat(RULES.publicTypes())
        .containsExactlyInAnyOrder(
            "JsonException", "JsonLimits", "JsonProblem", "PlanJson", "ProblemJson");
  }

  /** Of what core keeps to itself only how untrusted text is shown, and how alike two names are; nothing binds objects. */
  @Test
  void jsonUsesWhatCoreOffersAndJacksonsStreams() {
    RULES.checkThatItUsesOnly(
        List.of(
            "territory",
            "staffing",
            "judgement",
            "plan",
            "internal.Shown",
            "internal.names.LetterChanges"),
        "com.fasterxml.jackson.core..");
  }

  @Test
  void coreKnowsNothingOfIt() {
    RULES.checkThatNobodyKnowsIt();
  }
}
