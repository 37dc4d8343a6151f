package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.HardRule;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {

  @Test
  void allowsThePairInWhichNothingIsWrong() {
    assertThat(Scene.calm().verdicts(Scene.HORA)).noneMatch(Verdict::forbids);
  }

  @Test
  void appliesEveryHardRule() {
    assertThat(Scene.UKRAINE.assess(Scene.calm().problem()).hardRules())
        .containsExactlyElementsOf(
            Arrays.stream(HardRule.values()).map(HardRule::id).toList());
  }

  @Test
  void keepsEveryReasonThatForbidsAPair() {
    var scene = Scene.calm()
        .officer(Scene.officer().areaCode(Scene.OTHER_HROMADA))
        .force(f -> f.memoranda(List.of()))
        .drive(Duration.ofMinutes(61));

    assertThat(scene.verdicts(Scene.HORA))
        .filteredOn(Verdict::forbids)
        .extracting(Verdict::ruleId)
        .containsExactly("reach.hard-limit", "staffing.memorandum", "staffing.own-hromada");
  }

  @Test
  void judgesByTheProblemsOwnNorm() {
    var norm = Norm.builder()
        .code("reach-hard")
        .amount(new BigDecimal("20"))
        .unit("min")
        .sureness(Sureness.READ)
        .source("Order 7")
        .build();

    var scene = Scene.calm().problem(p -> p.addNorms(norm)).drive(Duration.ofMinutes(21));

    assertThat(scene.verdict("reach.hard-limit")).hasValueSatisfying(verdict -> {
      assertThat(verdict.source()).isEqualTo("Order 7");
      assertThat(verdict.limit()).contains(new BigDecimal("20"));
    });
  }

  @Test
  void refusesANormItDoesNotKnowAndListsThoseItKnows() {
    var norm = Norm.builder()
        .code("reach-hrad")
        .amount(BigDecimal.TEN)
        .unit("min")
        .sureness(Sureness.READ)
        .source("Order 7")
        .build();
    var problem = Scene.calm().problem(p -> p.addNorms(norm)).problem();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scene.UKRAINE.assess(problem))
        .withMessageContainingAll("reach-hrad", "reach-hard", "saturation");
  }

  @Test
  void refusesAWorkloadReasonItDoesNotKnowAndListsThoseItKnows() {
    var rate = WorkloadRate.builder()
        .reason("dogs")
        .minutes(BigDecimal.TEN)
        .trips(BigDecimal.ONE)
        .sureness(Sureness.READ)
        .source("Order 7")
        .build();
    var problem = Scene.calm().problem(p -> p.addWorkloadRates(rate)).problem();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scene.UKRAINE.assess(problem))
        .withMessageContainingAll("dogs", "contact", "school");
  }
}
