package io.github.dilnytsia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.HardRule;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.UnservedUnit;
import io.github.dilnytsia.scenario.SmallProblems;
import io.github.dilnytsia.scenario.SyntheticDataset;
import io.github.dilnytsia.scenario.Wishes;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.Territory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private static final Planner PLANNER =
      Planner.builder().policy(PlainPolicy.soft()).build();
  private static final Planner STRICT =
      Planner.builder().policy(PlainPolicy.withHardCapacity()).build();

  private static final String NOBODY = "";

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
  void aSmallProblemIsSolvedAsWellAsByTryingEverything(
      @ForAll("problems") PlanningProblem problem) {
    var best = bestByTryingEverything(problem);
    Assume.that(best.isPresent());

    var plan = PLANNER.plan(problem);

    assertThat(plan.score().total()).isEqualTo(best.get());
    assertThat(plan.bound().cost()).isLessThanOrEqualTo(best.get());
  }

  @Property(tries = 150)
  void boundsStayBelowThePlanWhereCapacityIsHard(@ForAll("problems") PlanningProblem problem) {
    var plan = STRICT.plan(problem);

    assertThat(plan.bound().unservedResidents()).isLessThanOrEqualTo(plan.unservedResidents());
    assertThat(plan.bound().cost()).isLessThanOrEqualTo(plan.score().total());
    assertThat(plan.loads())
        .allMatch(load -> load.excess().signum() == 0 || holdsOnlyPins(load.officerId(), plan));
  }

  @Property(tries = 150)
  void whereCapacityIsHardTheBoundStaysBelowTheFewestResidentsThatCanBeLeft(
      @ForAll("undecided") PlanningProblem problem) {
    var fewest = fewestResidentsLeft(problem);
    Assume.that(fewest.isPresent());

    var plan = STRICT.plan(problem);

    assertThat(plan.bound().unservedResidents()).isLessThanOrEqualTo(fewest.getAsLong());
    assertThat(plan.unservedResidents()).isEqualTo(fewest.getAsLong());
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

  @Property(tries = 150)
  void anotherOfficerNeverMakesTheBestPlanDearer(@ForAll("undecided") PlanningProblem problem) {
    var hromada = problem.territory().hromadas().get(0);
    var home = problem.territory().settlements().get(0);
    var another = Officer.builder()
        .id("zzz-another")
        .role(Role.DISTRICT_OFFICER)
        .stage(TrainingStage.IN_SERVICE)
        .homeCode(home.code())
        .areaCode(hromada.raionCode().orElse(hromada.code()))
        .build();
    var force = Force.builder().from(problem.force()).addOfficers(another).build();

    var before = PLANNER.plan(problem);
    var after =
        PLANNER.plan(PlanningProblem.builder().from(problem).force(force).build());

    assertThat(after.unservedResidents()).isLessThanOrEqualTo(before.unservedResidents());
    if (after.unserved().size() == before.unserved().size()) {
      assertThat(after.score().total()).isLessThanOrEqualTo(before.score().total());
    }
  }

  @Property(tries = 150)
  void aPlanThatIsPinnedAsItStandsKeepsItsCost(@ForAll("undecided") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var pinned = PlanningProblem.builder()
        .from(problem)
        .pins(plan.assignments().stream()
            .map(a -> Pin.builder()
                .unitId(a.unitId())
                .officerId(a.officerId())
                .author("начальник")
                .reason("так і лишити")
                .build())
            .toList())
        .build();

    var again = PLANNER.plan(pinned);

    assertThat(again.score()).isEqualTo(plan.score());
    assertThat(again.bound().cost()).isEqualTo(again.score().total());
  }

  @Property(tries = 100)
  void evaluatingAPlanGivesItsOwnScoreAgain(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);

    var evaluated = PLANNER.evaluate(problem, officerByUnit(plan));

    assertThat(evaluated.score()).isEqualTo(plan.score());
    assertThat(evaluated.officersMissing()).isEqualByComparingTo(plan.officersMissing());
    assertThat(evaluated.explanations()).isEqualTo(plan.explanations());
  }

  @Property(tries = 100)
  void theRunnerUpCostsWhatThePlanWithItCosts(@ForAll("undecided") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);

    for (var explanation : plan.explanations().values()) {
      explanation.runnerUp().ifPresent(next -> {
        var moved = new TreeMap<>(officerByUnit(plan));
        moved.put(explanation.unit().id(), next.officerId());
        assertThat(PLANNER.evaluate(problem, moved).score().total())
            .isEqualTo(plan.score().total().plus(next.dearerBy()));
      });
    }
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

  private static boolean holdsOnlyPins(String officer, BeatPlan plan) {
    return plan.assignments().stream()
        .filter(a -> a.officerId().equals(officer))
        .allMatch(Assignment::pinned);
  }

  /** Residents left by the best plan in which nobody is overloaded, by trying everything. */
  private static OptionalLong fewestResidentsLeft(PlanningProblem problem) {
    var assessment = PlainPolicy.soft().assess(problem);
    var choices = new ArrayList<Set<String>>();
    long combinations = 1;
    for (var unit : problem.territory().units()) {
      var officers = new TreeSet<>(Set.of(NOBODY));
      assessment.candidatesByUnit().get(unit.id()).stream()
          .filter(JudgedCandidate::isEligible)
          .forEach(judged -> officers.add(judged.candidate().officerId()));
      choices.add(officers);
      combinations *= officers.size();
    }
    if (combinations > 200) {
      return OptionalLong.empty();
    }
    return Sets.cartesianProduct(choices).stream()
        .map(officers -> PLANNER.evaluate(problem, served(problem, officers)))
        .filter(plan -> plan.loads().stream().allMatch(load -> load.excess().signum() == 0))
        .mapToLong(BeatPlan::unservedResidents)
        .min();
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

  private static Map<String, String> served(PlanningProblem problem, List<String> officers) {
    var plan = new TreeMap<String, String>();
    for (var i = 0; i < officers.size(); i++) {
      if (!officers.get(i).equals(NOBODY)) {
        plan.put(problem.territory().units().get(i).id(), officers.get(i));
      }
    }
    return plan;
  }

  /** The cost of the best plan, by evaluating every combination; empty where there are too many. */
  private static Optional<Duration> bestByTryingEverything(PlanningProblem problem) {
    var assessment = PlainPolicy.soft().assess(problem);
    var units = new ArrayList<String>();
    var choices = new ArrayList<Set<String>>();
    long combinations = 1;
    for (BasicUnit unit : problem.territory().units()) {
      var judged = assessment.candidatesByUnit().get(unit.id());
      var pinned = judged.stream().filter(j -> j.candidate().pin().isPresent()).toList();
      var possible =
          pinned.isEmpty() ? judged.stream().filter(JudgedCandidate::isEligible).toList() : pinned;
      if (!possible.isEmpty()) {
        units.add(unit.id());
        choices.add(Sets.newTreeSet(
            possible.stream().map(j -> j.candidate().officerId()).toList()));
        combinations *= possible.size();
      }
    }
    if (combinations > 300) {
      return Optional.empty();
    }
    return Sets.cartesianProduct(choices).stream()
        .map(officers -> {
          var plan = new TreeMap<String, String>();
          for (var i = 0; i < units.size(); i++) {
            plan.put(units.get(i), officers.get(i));
          }
          return PLANNER.evaluate(problem, plan).score().total();
        })
        .min(Duration::compareTo);
  }
}
