package io.github.dilnytsia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.HardRule;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.UnservedUnit;
import io.github.dilnytsia.scenario.SmallProblems;
import io.github.dilnytsia.scenario.SyntheticDataset;
import io.github.dilnytsia.scenario.Wishes;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.Territory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private static final Planner PLANNER =
      Planner.builder().policy(PlainPolicy.soft()).build();

  @Provide
  Arbitrary<PlanningProblem> problems() {
    return SmallProblems.problems();
  }

  @Provide
  Arbitrary<PlanningProblem> undecided() {
    return SmallProblems.undecidedProblems();
  }

  @Property(tries = 300)
  void everyUnitIsAssignedOrListedOnce(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);

    assertThat(Stream.concat(
            plan.assignments().stream().map(Assignment::unitId),
            plan.unserved().stream().map(UnservedUnit::unitId)))
        .containsExactlyInAnyOrderElementsOf(problem.territory().unitById().keySet());
    assertThat(plan.explanations().keySet())
        .isEqualTo(problem.territory().unitById().keySet());
  }

  @Property(tries = 300)
  void noAssignmentBreaksAHardRuleUnlessItIsPinned(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);

    var pairs = Candidates.in(problem, plan.norms());
    for (var assignment : plan.assignments()) {
      var pair = pairs.pair(assignment.unitId(), assignment.officerId());
      assertThat(assignment.pinned()
              || Stream.of(HardRule.values()).noneMatch(rule -> rule.breaks(pair)))
          .as("%s", assignment)
          .isTrue();
    }
  }

  @Property(tries = 150)
  void theOrderOfTheFactsChangesNothing(@ForAll("problems") PlanningProblem problem) {
    var territory = problem.territory();
    var force = problem.force();
    var reversed = PlanningProblem.builder()
        .from(problem)
        .territory(Territory.builder()
            .from(territory)
            .settlements(Lists.reverse(territory.settlements()))
            .parts(Lists.reverse(territory.parts()))
            .hromadas(Lists.reverse(territory.hromadas()))
            .build())
        .force(Force.builder()
            .from(force)
            .officers(Lists.reverse(force.officers()))
            .stations(Lists.reverse(force.stations()))
            .build())
        .build();

    assertThat(PLANNER.plan(reversed)).isEqualTo(PLANNER.plan(problem));
  }

  @Property(tries = 100)
  void otherIdsInTheSameOrderGiveTheSamePlan(@ForAll("undecided") PlanningProblem problem) {
    var renamed = PlanningProblem.builder()
        .from(problem)
        .force(Force.builder()
            .from(problem.force())
            .absences(List.of())
            .officers(problem.force().officers().stream()
                .map(officer -> Officer.builder()
                    .from(officer)
                    .id("ДОП " + officer.id() + "!")
                    .build())
                .toList())
            .build())
        .build();

    var officers = new TreeMap<String, String>();
    PLANNER
        .plan(problem)
        .assignments()
        .forEach(a -> officers.put(a.unitId(), "ДОП " + a.officerId() + "!"));
    assertThat(officerByUnit(PLANNER.plan(renamed))).isEqualTo(officers);
  }

  @Property(tries = 100)
  void anyNumberOfThreadsGivesTheSamePlan(@ForAll("problems") PlanningProblem problem) {
    var many = Planner.builder().policy(PlainPolicy.soft()).threads(4).build();

    assertThat(many.plan(problem)).isEqualTo(PLANNER.plan(problem));
  }

  /** The planner verifies every plan before it returns it, so that it returns one is the law tested. */
  @Property(tries = 100)
  void anyLegalWeightsGiveAPlanThatPassesItsVerification(
      @ForAll("problems") PlanningProblem problem,
      @ForAll @IntRange(max = 1_000_000) int driving,
      @ForAll @IntRange(max = 100) int balance,
      @ForAll @IntRange(max = 99_999) int hundredThousandths) {
    var fraction = BigDecimal.valueOf(hundredThousandths, 5);
    var weighed = PlanningProblem.builder()
        .from(problem)
        .putWeight("driving", BigDecimal.valueOf(Math.min(driving, 999_999)).add(fraction))
        .putWeight("balance", BigDecimal.valueOf(Math.min(balance, 83)).add(fraction))
        .build();

    assertThat(PLANNER.plan(weighed).explanations())
        .hasSameSizeAs(problem.territory().units());
  }

  @Property(tries = 100)
  void evaluatingAPlanGivesItsOwnScoreAgain(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);

    var evaluated = PLANNER.evaluate(problem, officerByUnit(plan));

    assertThat(evaluated.score()).isEqualTo(plan.score());
    assertThat(evaluated.officersMissing()).isEqualByComparingTo(plan.officersMissing());
    assertThat(evaluated.explanations()).isEqualTo(plan.explanations());
  }

  @Test
  void stoppedBeforeItBeginsItStillReturnsAWholePlan() {
    var problem = aRaion();
    var stopped =
        Planner.builder().policy(PlainPolicy.soft()).stopWhen(() -> true).build();

    var plan = stopped.plan(problem);

    assertThat(plan.interrupted()).isTrue();
    assertThat(plan.explanations().keySet())
        .isEqualTo(problem.territory().unitById().keySet());
    assertThat(plan.unserved()).isEmpty();
  }

  @Test
  void aPlanThatWasSearchedToTheEndOfItsStepsIsNotInterrupted() {
    var plan = PLANNER.plan(aRaion());

    assertThat(plan.interrupted()).isFalse();
    assertThat(plan.bound().cost())
        .isPositive()
        .isLessThanOrEqualTo(plan.score().total());
  }

  /** Too large to be proven at once. */
  private static PlanningProblem aRaion() {
    var wishes = Wishes.builder()
        .name("a raion")
        .date(SmallProblems.DAY)
        .seed(3)
        .hromadas(6)
        .settlements(120)
        .residents(60_000)
        .stations(6)
        .putCommunityOfficer(TrainingStage.IN_SERVICE, 6)
        .putDistrictOfficer(TrainingStage.IN_SERVICE, 4)
        .build();
    return SyntheticDataset.of(wishes).problemOn(SmallProblems.DAY);
  }

  @Test
  void hearsOfImprovements() {
    var heard = new AtomicBoolean();
    var problem = SmallProblems.problems()
        .filter(p -> !PLANNER.plan(p).assignments().isEmpty())
        .sample();

    Planner.builder()
        .policy(PlainPolicy.soft())
        .onImprovement((lacking, cost, bound) -> heard.set(true))
        .build()
        .plan(problem);

    assertThat(heard).isTrue();
  }

  @Test
  void refusesWhatItCannotPlanWith() {
    assertThatNullPointerException()
        .isThrownBy(() -> Planner.builder().build())
        .withMessageContaining("policy");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Planner.builder().threads(0))
        .withMessageContaining("0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Planner.builder().timeLimit(Duration.ofSeconds(-1)))
        .withMessageContaining("-1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PLANNER.evaluate(SmallProblems.problems().sample(), Map.of("nowhere", "nobody")))
        .withMessageContaining("nowhere");
  }

  private static Map<String, String> officerByUnit(BeatPlan plan) {
    return plan.assignments().stream()
        .collect(ImmutableMap.toImmutableMap(Assignment::unitId, Assignment::officerId));
  }

  @Test
  void figuresBeyondAnyPlanAreToldWithTheUnitThatHasMost() {
    var drawn = SyntheticDataset.of(Wishes.builder()
        .name("mistyped")
        .date(SmallProblems.DAY)
        .seed(1)
        .hromadas(1)
        .settlements(20)
        .residents(2_000)
        .putCommunityOfficer(TrainingStage.IN_SERVICE, 1)
        .build());
    var units = drawn.territory().units();
    var most = units.get(units.size() - 1).id();
    var mistyped = Territory.builder()
        .from(drawn.territory())
        .demands(units.stream()
            .map(unit -> Demand.builder()
                .settlementCode(unit.id())
                .calls(100_000_000)
                .schools(unit.id().equals(most) ? 100 : 0)
                .build())
            .toList())
        .build();
    var officer =
        Officer.builder().from(drawn.force().officers().get(0)).hoursPerMonth(1).build();
    var problem = PlanningProblem.builder()
        .from(drawn.problemOn(SmallProblems.DAY))
        .territory(mistyped)
        .force(Force.builder().from(drawn.force()).officers(List.of(officer)).build())
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.plan(problem))
        .withMessageContainingAll(most, "hours a month", "mistyped");
  }
}
