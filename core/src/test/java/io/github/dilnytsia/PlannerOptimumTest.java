package io.github.dilnytsia;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.scenario.SmallProblems;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.BasicUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Plans held against every plan there is, and against their like. */
class PlannerOptimumTest {

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
