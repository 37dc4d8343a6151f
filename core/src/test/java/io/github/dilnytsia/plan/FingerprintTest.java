package io.github.dilnytsia.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.scenario.SmallProblems;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.territory.Territory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Provide
  Arbitrary<PlanningProblem> problems() {
    return SmallProblems.problems();
  }

  @Property(tries = 100)
  void theOrderInWhichFactsCameCountsForNothing(
      @ForAll("problems") PlanningProblem problem, @ForAll long seed) {
    var shuffled = shuffled(problem, new Random(seed));

    assertThat(shuffled).isEqualTo(problem);
    assertThat(shuffled.fingerprint()).isEqualTo(problem.fingerprint());
  }

  @Test
  void halvesOfCharactersAreToldApart() {
    assertThat(withNorm("1", "\uD83D").fingerprint())
        .isNotEqualTo(withNorm("1", "?").fingerprint())
        .isNotEqualTo(withNorm("1", "\uD83E").fingerprint());
  }

  @Test
  void aFigureCountsHoweverManyZerosItIsWrittenWith() {
    assertThat(withNorm("2.50", "x").fingerprint())
        .isEqualTo(withNorm("2.5", "x").fingerprint());
    assertThat(withNorm("25E+1", "x").fingerprint())
        .isEqualTo(withNorm("250.0", "x").fingerprint());
    assertThat(withNorm("0.00", "x").fingerprint()).isEqualTo(withNorm("0", "x").fingerprint());
    assertThat(withNorm("2.5", "x").fingerprint())
        .isNotEqualTo(withNorm("25", "x").fingerprint());
  }

  @Test
  void aFigureOfAThousandMillionDigitsIsNotWrittenOut() {
    assertThat(withNorm("1E+999999999", "x").fingerprint())
        .isNotEqualTo(withNorm("1E+999999998", "x").fingerprint());
  }

  private static PlanningProblem withNorm(String amount, String source) {
    return PlanningProblem.builder()
        .name("one norm")
        .date(SmallProblems.DAY)
        .territory(Territory.builder().build())
        .force(Force.builder().build())
        .addNorms(Norm.builder()
            .code("drive-speed")
            .amount(new BigDecimal(amount))
            .unit("km/h")
            .sureness(Sureness.DEFAULT)
            .source(source)
            .build())
        .build();
  }

  private static PlanningProblem shuffled(PlanningProblem problem, Random random) {
    var territory = problem.territory();
    var force = problem.force();
    return PlanningProblem.builder()
        .from(problem)
        .territory(Territory.builder()
            .hromadas(shuffled(territory.hromadas(), random))
            .settlements(shuffled(territory.settlements(), random))
            .parts(shuffled(territory.parts(), random))
            .demands(shuffled(territory.demands(), random))
            .statuses(shuffled(territory.statuses(), random))
            .neighbours(shuffled(territory.neighbours(), random))
            .travelTimes(shuffled(territory.travelTimes(), random))
            .build())
        .force(Force.builder()
            .officers(shuffled(force.officers(), random))
            .stations(shuffled(force.stations(), random))
            .memoranda(shuffled(force.memoranda(), random))
            .absences(shuffled(force.absences(), random))
            .build())
        .pins(shuffled(problem.pins(), random))
        .forbids(shuffled(problem.forbids(), random))
        .build();
  }

  private static <T> List<T> shuffled(List<T> facts, Random random) {
    var shuffled = new ArrayList<>(facts);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
