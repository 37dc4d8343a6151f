package io.github.dilnytsia.json;

import com.google.common.collect.Sets;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Explanation;

/**
 * Whether a plan says everywhere the same where it says something twice: the document says it once, and nothing may be
 * lost.
 */
final class WritablePlan {

  private final BeatPlan plan;

  private WritablePlan(BeatPlan plan) {
    this.plan = plan;
  }

  /**
   * Refuses a plan of which something would be lost.
   *
   * @throws IllegalArgumentException saying what
   */
  static void check(BeatPlan plan) {
    var writable = new WritablePlan(plan);
    writable.checkNorms();
    writable.checkDates();
    writable.checkUnits();
    plan.explanations().forEach(writable::checkExplanation);
  }

  private void checkNorms() {
    plan.norms()
        .byCode()
        .forEach((code, norm) -> require(
            code.equals(norm.code()), "norm %s stands under the code %s", norm.code(), code));
    for (var load : plan.loads()) {
      require(
          load.norms().equals(plan.norms()),
          "officer %s is judged by other norms than the plan",
          load.officerId());
    }
  }

  private void checkDates() {
    require(plan.norms().date().equals(plan.date()), "its norms are those of another day");
    for (var service : plan.hromadas()) {
      require(
          service.date().equals(plan.date()),
          "hromada %s is told of for another day",
          service.hromadaCode());
    }
    for (var use : plan.stations()) {
      require(
          use.date().equals(plan.date()),
          "station %s is told of for another day",
          use.station().id());
    }
  }

  private void checkUnits() {
    var units = Sets.newTreeSet(plan.assignmentByUnit().keySet());
    for (var gone : plan.unserved()) {
      require(units.add(gone.unitId()), "unit %s is both served and unserved", gone.unitId());
    }
    require(
        units.equals(plan.explanations().keySet()),
        "units without an explanation, or explained and neither served nor unserved, are %s",
        Sets.symmetricDifference(units, plan.explanations().keySet()));
  }

  private void checkExplanation(String unit, Explanation explanation) {
    var assignment = plan.findAssignment(unit);
    require(
        explanation.unit().id().equals(unit)
            && explanation.workload().unitId().equals(unit)
            && explanation.assignment().equals(assignment)
            && explanation.unserved().isPresent() == assignment.isEmpty()
            && explanation.unserved().stream().allMatch(plan.unserved()::contains)
            && explanation
                .officer()
                .map(officer -> officer.id())
                .equals(assignment.map(Assignment::officerId))
            && explanation.pin().isPresent()
                == assignment.map(Assignment::pinned).orElse(false),
        "the explanation of unit %s does not fit who serves it",
        unit);
  }

  @FormatMethod
  private void require(boolean agrees, @FormatString String sentence, Object... facts) {
    if (!agrees) {
      throw new IllegalArgumentException(
          "Plan \"%s\" cannot be written as JSON: %s; expected it to agree with itself."
              .formatted(plan.problem(), sentence.formatted(facts)));
    }
  }
}
