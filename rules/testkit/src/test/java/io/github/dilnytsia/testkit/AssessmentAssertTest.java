package io.github.dilnytsia.testkit;

import static io.github.dilnytsia.testkit.DilnytsiaAssertions.assertThat;
import static io.github.dilnytsia.testkit.DilnytsiaAssertions.assertThatThrownBy;

import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.Assessment;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AssessmentAssertTest {

  private static final Assessment UKRAINE = Bad.UKRAINE.assess(TwoVillages.problem());
  private static final Assessment HOST = Bad.saying(
          Verdict.Kind.DISCOURAGED, (problem, pair) -> pair.unitId().equals(TwoVillages.HORA))
      .assess(TwoVillages.problem());

  @Test
  void saysNothingWhereAllIsWell() {
    assertThat(UKRAINE)
        .allows(TwoVillages.LUKA, "O-1")
        .forbids(TwoVillages.LUKA, "O-2")
        .byRule("staffing.in-service")
        .byNoRuleBut("staffing.in-service")
        .prefers(TwoVillages.HORA, "O-1")
        .byRule("staffing.lives-in-hromada")
        .weighing(Duration.ZERO)
        .allows(TwoVillages.HORA, "O-1");
    assertThat(HOST)
        .discourages(TwoVillages.HORA, "O-1")
        .byRule("host.rule")
        .weighing(Duration.ofHours(1_000));
  }

  @Test
  void tellsWhatForbids() {
    assertThatThrownBy(() -> assertThat(UKRAINE).as("the intern").allows(TwoVillages.LUKA, "O-2"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(
            "[the intern]",
            "Expected officer O-2 to be allowed to serve unit " + TwoVillages.LUKA,
            "FORBIDDEN by staffing.in-service: Still in training on ");
  }

  @Test
  void tellsWhatThereIsInstead() {
    assertThatThrownBy(() -> assertThat(UKRAINE).forbids(TwoVillages.LUKA, "O-1"))
        .hasMessageContainingAll(
            "Expected a verdict FORBIDDEN on officer O-1 for unit " + TwoVillages.LUKA,
            "PREFERRED by staffing.lives-in-hromada: ");
    assertThatThrownBy(() -> assertThat(UKRAINE).discourages(TwoVillages.LUKA, "O-1"))
        .hasMessageContaining("Expected a verdict DISCOURAGED");
    assertThatThrownBy(() -> assertThat(UKRAINE).prefers(TwoVillages.LUKA, "O-7"))
        .hasMessageContainingAll(
            "officer O-7 for unit", "was not considered; judged for the unit are [O-1, O-2].");
  }

  @Test
  void tellsWhichRuleSaysSoInstead() {
    var forbidden = assertThat(UKRAINE).as("the intern").forbids(TwoVillages.LUKA, "O-2");

    assertThatThrownBy(() -> forbidden.byRule("reach.no-way"))
        .hasMessageContainingAll(
            "[the intern]",
            "Expected a verdict FORBIDDEN by reach.no-way on officer O-2",
            "staffing.in-service");
    assertThatThrownBy(() -> forbidden.byNoRuleBut("staffing.in-service", "reach.no-way"))
        .hasMessageContainingAll(
            "by [staffing.in-service, reach.no-way] and no other rule", "there is:");
    assertThatThrownBy(() ->
            assertThat(HOST).discourages(TwoVillages.HORA, "O-1").weighing(Duration.ofHours(2)))
        .hasMessageContainingAll("to weigh PT2H, but they weigh PT1000H", "host.rule");
  }
}
