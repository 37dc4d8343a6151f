package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.rules.RuleDoubt.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FactsCheckTest {

  @Test
  void hasNoDoubtAboutTheStandardBook() {
    assertThat(Scene.UKRAINE.check()).isEmpty();
  }

  @Test
  void tellsWhichRulesFireOnNoneOfTheFacts() {
    var silent = Scene.UKRAINE.check(Scene.calm().problem());

    assertThat(silent).allMatch(doubt -> doubt.kind() == Kind.FIRES_ON_NOTHING);
    assertThat(silent)
        .extracting(doubt -> doubt.ruleId().orElseThrow())
        .contains("reach.hard-limit", "plan.unserved", "workload.school", "station.none")
        .doesNotContain("workload.contact", "workload.presence");
    assertThat(silent)
        .filteredOn(doubt -> doubt.ruleId().orElseThrow().equals("reach.hard-limit"))
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.text().in(Language.EN))
            .startsWith(
                "reach/hard-limit.drl, line 7, rule \"Drive is longer than any beat may ask for\"")
            .contains("\"scene\" on 2022-06-01"));
  }

  @Test
  void showsReviewingRulesAPlan() {
    var far = Scene.calm().drive(Duration.ofMinutes(31)).problem();

    assertThat(Scene.UKRAINE.check(far))
        .extracting(doubt -> doubt.rule().orElseThrow())
        .doesNotContain("A village is served from farther than wanted")
        .contains("A city is served from farther than wanted");
  }

  @Test
  void aPreferenceThatGivesWayContradictsNobody() {
    var forbidden = Scene.calm().drive(Duration.ofMinutes(61));

    assertThat(forbidden.verdicts(Scene.HORA))
        .extracting(verdict -> verdict.kind().name())
        .contains("PREFERRED", "FORBIDDEN");
    assertThat(Scene.UKRAINE.check(forbidden.problem()))
        .extracting(RuleDoubt::kind)
        .doesNotContain(Kind.CONTRADICTION);
  }
}
