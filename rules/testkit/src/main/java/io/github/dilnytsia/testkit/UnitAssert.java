package io.github.dilnytsia.testkit;

import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Explanation;
import io.github.dilnytsia.staffing.Role;

/** An assertion about one unit of a plan, begun but not yet made. */
public final class UnitAssert {

  private final PlanAssert plan;
  private final String unit;
  private final Explanation explanation;

  UnitAssert(PlanAssert plan, BeatPlan made, String unit) {
    this.plan = plan;
    this.unit = unit;
    this.explanation = made.explanation(unit);
  }

  /** That officer serves it. */
  public PlanAssert to(String officerId) {
    if (!found().equals("officer " + officerId)) {
      throw plan.failed("to give unit %s to officer %s, but it gives it to %s."
          .formatted(unit, officerId, found()));
    }
    return plan;
  }

  /** An officer of that role serves it. */
  public PlanAssert toAnOfficerOf(Role role) {
    if (explanation.officer().filter(officer -> officer.role() == role).isEmpty()) {
      throw plan.failed("to give unit %s to a %s, but it gives it to %s%s."
          .formatted(
              unit,
              role,
              found(),
              explanation.officer().map(it -> ", a " + it.role()).orElse("")));
    }
    return plan;
  }

  /** Nobody serves it, for that reason: a rule's id or one of the planner's own. */
  public PlanAssert toNobody(String reasonId) {
    var reason = explanation.unserved().map(unserved -> unserved.reasonId()).orElse("");
    if (!reason.equals(reasonId)) {
      throw plan.failed("to leave unit %s unserved by %s, but it %s."
          .formatted(
              unit,
              reasonId,
              reason.isEmpty() ? "gives it to " + found() : "leaves it unserved by " + reason));
    }
    return plan;
  }

  private String found() {
    return explanation
        .assignment()
        .map(assignment -> "officer " + assignment.officerId())
        .orElse("nobody");
  }
}
