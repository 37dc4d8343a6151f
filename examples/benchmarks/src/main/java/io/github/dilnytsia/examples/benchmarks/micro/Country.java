package io.github.dilnytsia.examples.benchmarks.micro;

import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.scenario.SyntheticDataset;
import io.github.dilnytsia.scenario.Wishes;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Territory;
import java.time.LocalDate;

/** Problems drawn from a seed, of the sizes that rules are measured on; settlements are not cut into parts. */
public enum Country {

  /** A raion, to see that everything runs. */
  TINY {
    @Override
    PlanningProblem draw() {
      return drawn(1, 3, 40, 20);
    }
  },

  /** 5,600 units and 1,430 officers, 102,705 candidates. */
  HUNDRED_THOUSAND {
    @Override
    PlanningProblem draw() {
      return drawn(80, 500, 5_600, 1_430);
    }
  },

  /** As many settlements as Ukraine has and 2,290 officers, half a million candidates. */
  HALF_A_MILLION {
    @Override
    PlanningProblem draw() {
      return drawn(136, 1_469, 29_707, 2_290);
    }
  },

  /** 29,707 units and nobody to serve them: workload alone. */
  WORKLOAD {
    @Override
    PlanningProblem draw() {
      var country = HALF_A_MILLION.draw();
      return problem(country.territory(), Force.builder().build());
    }
  };

  private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
  private static final int RESIDENTS_OF_A_SETTLEMENT = 1_000;
  private static final int MOST_OBLASTS = 21;

  abstract PlanningProblem draw();

  /** A place to begin with. */
  static PlanningProblem nowhere() {
    return problem(Territory.builder().build(), Force.builder().build());
  }

  private static PlanningProblem problem(Territory territory, Force force) {
    return PlanningProblem.builder()
        .name("benchmark")
        .date(DAY)
        .territory(territory)
        .force(force)
        .build();
  }

  /** Seven officers in ten serve a hromada, one is in training, two serve a raion. */
  private static PlanningProblem drawn(int raions, int hromadas, int settlements, int officers) {
    return SyntheticDataset.of(Wishes.builder()
            .name("benchmark")
            .date(DAY)
            .seed(1)
            .oblasts(Math.min(raions, MOST_OBLASTS))
            .raions(raions)
            .hromadas(hromadas)
            .settlements(settlements)
            .residents(settlements * RESIDENTS_OF_A_SETTLEMENT)
            .residentsToCutAt(Integer.MAX_VALUE)
            .stations(2 * hromadas)
            .putCommunityOfficer(TrainingStage.IN_SERVICE, officers * 7 / 10)
            .putCommunityOfficer(TrainingStage.TRAINING, officers / 10)
            .putDistrictOfficer(TrainingStage.IN_SERVICE, officers / 5)
            .build())
        .problemOn(DAY);
  }
}
