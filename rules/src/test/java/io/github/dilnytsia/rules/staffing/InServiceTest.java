package io.github.dilnytsia.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.TrainingStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InServiceTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IN_SERVICE")
  void forbidsWhoeverStillLearns(TrainingStage stage) {
    assertThat(Scene.calm().officer(Scene.officer().stage(stage)).verdict("staffing.in-service"))
        .hasValueSatisfying(verdict -> {
          assertThat(verdict.forbids()).isTrue();
          assertThat(verdict.reason().in(Language.EN)).startsWith("Still ");
        });
  }

  @Test
  void allowsTheFirstAndTheLastDay() {
    var officer = Scene.officer().inServiceFrom(Scene.DAY).inServiceTo(Scene.DAY);

    assertThat(Scene.calm().officer(officer).verdict("staffing.in-service")).isEmpty();
  }

  @Test
  void forbidsTheDayBeforeServiceBegins() {
    var officer = Scene.officer().inServiceFrom(Scene.DAY.plusDays(1));

    assertThat(Scene.calm().officer(officer).verdict("staffing.in-service"))
        .map(verdict -> verdict.reason().in(Language.UK))
        .contains("Не на службі станом на 2022-06-01.");
  }

  @Test
  void forbidsTheDayAfterServiceEnds() {
    var officer = Scene.officer().inServiceTo(Scene.DAY.minusDays(1));

    assertThat(Scene.calm().officer(officer).verdict("staffing.in-service")).isPresent();
  }
}
