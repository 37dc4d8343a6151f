package io.github.dilnytsia.rules.beat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.rules.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneHromadaTest {

  private static final Scene SCENE =
      Scene.calm().territory(t -> t.addSettlements(Scene.daleka().build()));

  @Test
  void saysNothingOfBeatsInsideTheirHromadas() {
    assertThat(SCENE.findings("beat.one-hromada")).isEmpty();
  }

  @Test
  void findsABeatThatCrossesABorder() {
    var plan = SCENE.plan();
    var all = Beat.builder()
        .from(plan.beats().get(0))
        .units(SCENE.problem().territory().units())
        .build();

    assertThat(review(all)).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.FORBIDDEN);
      assertThat(finding.officerId()).contains(Scene.OFFICER);
      assertThat(finding.text().in(Language.EN)).contains(Scene.HROMADA, Scene.OTHER_HROMADA);
    });
  }

  @Test
  void findsABeatThatLiesInAnotherHromadaThanItSays() {
    var astray = Beat.builder()
        .from(SCENE.plan().beats().get(0))
        .hromadaCode(Scene.OTHER_HROMADA)
        .build();

    assertThat(review(astray)).hasSize(1);
  }

  private static List<Finding> review(Beat beat) {
    var plan = BeatPlan.builder().from(SCENE.plan()).beats(List.of(beat)).build();
    return Scene.UKRAINE.review(SCENE.problem(), plan).stream()
        .filter(finding -> finding.ruleId().equals("beat.one-hromada"))
        .toList();
  }
}
