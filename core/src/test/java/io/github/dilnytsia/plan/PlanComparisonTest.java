package io.github.dilnytsia.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dilnytsia.PlainPolicy;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.scenario.SmallProblems;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

  private static final Planner PLANNER =
      Planner.builder().policy(PlainPolicy.soft()).build();

  @Provide
  Arbitrary<PlanningProblem> problems() {
    return SmallProblems.problems();
  }

  @Property(tries = 100)
  void aPlanDoesNotDifferFromItself(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);

    var comparison = PlanComparison.between(plan, plan);

    assertThat(comparison.moves()).isEmpty();
    assertThat(comparison.loadChanges()).isEmpty();
    assertThat(comparison.findingChanges()).isEmpty();
    assertThat(comparison.dearerBy().total()).isZero();
    assertThat(comparison.residentsMoved()).isZero();
  }

  @Property(tries = 100)
  void movesAreTheUnitsWhoseOfficerIsAnotherOne(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var current = PLANNER.evaluate(problem, everyOtherUnitGone(plan));

    var comparison = PlanComparison.between(current, plan);

    var moved = new TreeSet<String>();
    for (var unit : problem.territory().units()) {
      var was = current.findAssignment(unit.id()).map(Assignment::officerId);
      var is = plan.findAssignment(unit.id()).map(Assignment::officerId);
      if (!was.equals(is)) {
        moved.add(unit.id());
      }
    }
    assertThat(comparison.moves())
        .extracting(move -> move.any().unitId())
        .containsExactlyElementsOf(moved);
    assertThat(comparison.residentsMoved())
        .isEqualTo(current.unservedResidents() - plan.unservedResidents());
  }

  @Property(tries = 100)
  void theOtherWayRoundIsTheOpposite(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var other = PLANNER.evaluate(problem, everybodyToTheFirst(problem));

    var there = PlanComparison.between(plan, other);
    var back = PlanComparison.between(other, plan);

    assertThat(back.moves()).hasSameSizeAs(there.moves());
    assertThat(back.loadChanges()).hasSameSizeAs(there.loadChanges());
    assertThat(back.residentsNearer()).isEqualTo(there.residentsFarther());
    assertThat(back.residentsFarther()).isEqualTo(there.residentsNearer());
    assertThat(back.residentsMoved()).isEqualTo(there.residentsMoved());
    assertThat(back.residentsNearer() + back.residentsFarther())
        .isLessThanOrEqualTo(back.residentsMoved());
    assertThat(back.dearerBy().total()).isEqualTo(there.dearerBy().total().negated());
  }

  /** A plan in which everybody has the officer who was next, where there is one. */
  private static BeatPlan everybodyToTheNext(BeatPlan plan, PlanningProblem problem) {
    var officers = new TreeMap<String, String>();
    for (var assignment : plan.assignments()) {
      var next = plan.explanation(assignment.unitId()).runnerUp();
      officers.put(
          assignment.unitId(), next.map(RunnerUp::officerId).orElse(assignment.officerId()));
    }
    return PLANNER.evaluate(problem, officers);
  }

  @Test
  void nearerAreThoseToWhomTheDriveGetsShorter() {
    var scenario = Scenarios.named("big-city");
    var problem = scenario.dataset().problemOn(scenario.date());
    var plan = PLANNER.plan(problem);
    var next = everybodyToTheNext(plan, problem);
    long shorter = 0;
    long longer = 0;
    for (var is : plan.assignments()) {
      var was = next.assignmentByUnit().get(is.unitId());
      if (was != null && !was.officerId().equals(is.officerId())) {
        shorter += is.drive().compareTo(was.drive()) < 0 ? is.residents() : 0;
        longer += is.drive().compareTo(was.drive()) > 0 ? is.residents() : 0;
      }
    }

    var comparison = PlanComparison.between(next, plan);

    assertThat(comparison.residentsNearer()).isEqualTo(shorter).isPositive();
    assertThat(comparison.residentsFarther()).isEqualTo(longer);
    assertThat(shorter).isNotEqualTo(longer);
    assertThat(comparison.moves()).isNotEmpty().allSatisfy(move -> {
      assertThat(move.before()).isEqualTo(next.findAssignment(move.any().unitId()));
      assertThat(move.after()).isEqualTo(plan.findAssignment(move.any().unitId()));
    });
  }

  @Test
  void whatIsDearerAfterwardsIsPositive() {
    var scenario = Scenarios.named("big-city");
    var problem = scenario.dataset().problemOn(scenario.date());
    var plan = PLANNER.plan(problem);
    var worse = everybodyToTheNext(plan, problem);

    var dearer = PlanComparison.between(plan, worse).dearerBy();

    assertThat(dearer.total()).isPositive();
    assertThat(plan.score().total().plus(dearer.total()))
        .isEqualTo(worse.score().total());
  }

  @Property(tries = 100)
  void loadsThatChangeAreThoseOfOfficersWhoseFiguresDiffer(
      @ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var current = PLANNER.evaluate(problem, everyOtherUnitGone(plan));

    var changes = PlanComparison.between(current, plan).loadChanges();

    var changed = new TreeSet<String>();
    for (var is : plan.loads()) {
      var same = current.loads().stream()
          .anyMatch(was -> was.officerId().equals(is.officerId())
              && was.residents() == is.residents()
              && was.hours().equals(is.hours())
              && was.loadIndex().compareTo(is.loadIndex()) == 0);
      if (!same) {
        changed.add(is.officerId());
      }
    }
    assertThat(changes)
        .extracting(change -> change.any().officerId())
        .containsExactlyElementsOf(changed);
    for (var change : changes) {
      assertThat(change.before()).isEqualTo(load(current, change.any().officerId()));
      assertThat(change.after()).isEqualTo(load(plan, change.any().officerId()));
    }
  }

  private static Optional<OfficerLoad> load(BeatPlan plan, String officer) {
    return plan.loads().stream()
        .filter(load -> load.officerId().equals(officer))
        .findFirst();
  }

  @Property(tries = 10)
  void refusesPlansOfDifferentProblems(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var other = BeatPlan.builder().from(plan).fingerprint("another").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanComparison.between(plan, other))
        .withMessageContainingAll("another", plan.fingerprint());
  }

  private static Map<String, String> everyOtherUnitGone(BeatPlan plan) {
    var officers = new TreeMap<String, String>();
    var assignments = plan.assignments();
    for (var i = 0; i < assignments.size(); i += 2) {
      officers.put(assignments.get(i).unitId(), assignments.get(i).officerId());
    }
    return officers;
  }

  private static Map<String, String> everybodyToTheFirst(PlanningProblem problem) {
    var officers = new TreeMap<String, String>();
    problem.force().officers().stream()
        .limit(1)
        .forEach(first ->
            problem.territory().units().forEach(unit -> officers.put(unit.id(), first.id())));
    return officers;
  }
}
