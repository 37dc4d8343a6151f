package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.SettlementStatus;
import io.github.dilnytsia.territory.Territory;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Problems with one fact changed, every other fact being the same object. */
final class Edits {

  private Edits() {}

  static PlanningProblem officer(PlanningProblem problem, Officer officer) {
    var officers = with(problem.force().officers(), officer, o -> o.id().equals(officer.id()));
    return force(problem, f -> f.officers(officers));
  }

  static PlanningProblem withoutOfficer(PlanningProblem problem, String id) {
    var officers = without(problem.force().officers(), o -> o.id().equals(id), "officer " + id);
    return force(problem, f -> f.officers(officers));
  }

  static PlanningProblem absence(PlanningProblem problem, Absence absence) {
    var absences = with(
        problem.force().absences(),
        absence,
        a -> a.officerId().equals(absence.officerId()) && a.firstDay().equals(absence.firstDay()));
    return force(problem, f -> f.absences(absences));
  }

  static PlanningProblem station(PlanningProblem problem, Station station) {
    var stations = with(problem.force().stations(), station, s -> s.id().equals(station.id()));
    return force(problem, f -> f.stations(stations));
  }

  static PlanningProblem memorandum(PlanningProblem problem, Memorandum memorandum) {
    var memoranda = with(
        problem.force().memoranda(),
        memorandum,
        m -> m.hromadaCode().equals(memorandum.hromadaCode()));
    return force(problem, f -> f.memoranda(memoranda));
  }

  static PlanningProblem settlement(PlanningProblem problem, Settlement settlement) {
    problem.territory().settlement(settlement.code());
    var settlements = with(
        problem.territory().settlements(), settlement, s -> s.code().equals(settlement.code()));
    return territory(problem, t -> t.settlements(settlements));
  }

  static PlanningProblem part(PlanningProblem problem, SettlementPart part) {
    var parts = with(problem.territory().parts(), part, p -> p.id().equals(part.id()));
    if (parts.size() > problem.territory().parts().size()) {
      throw new IllegalArgumentException(
          "There is no settlement part %s in this territory; expected one that is there."
              .formatted(part.id()));
    }
    return territory(problem, t -> t.parts(parts));
  }

  static PlanningProblem demand(PlanningProblem problem, Demand demand) {
    var demands = with(
        problem.territory().demands(),
        demand,
        d -> d.settlementCode().equals(demand.settlementCode()));
    return territory(problem, t -> t.demands(demands));
  }

  static PlanningProblem status(PlanningProblem problem, SettlementStatus status) {
    var statuses = with(
        problem.territory().statuses(),
        status,
        s -> s.settlementCode().equals(status.settlementCode())
            && s.firstDay().equals(status.firstDay()));
    return territory(problem, t -> t.statuses(statuses));
  }

  static PlanningProblem pin(PlanningProblem problem, Pin pin) {
    var pins = with(problem.pins(), pin, p -> p.unitId().equals(pin.unitId()));
    return edit(problem, p -> p.pins(pins));
  }

  static PlanningProblem withoutPin(PlanningProblem problem, String unitId) {
    var pins = without(problem.pins(), p -> p.unitId().equals(unitId), "pin on unit " + unitId);
    return edit(problem, p -> p.pins(pins));
  }

  static PlanningProblem forbid(PlanningProblem problem, Forbid forbid) {
    var forbids =
        with(problem.forbids(), forbid, f -> isOf(f, forbid.unitId(), forbid.officerId()));
    return edit(problem, p -> p.forbids(forbids));
  }

  static PlanningProblem withoutForbid(PlanningProblem problem, String unitId, String officerId) {
    var forbids = without(
        problem.forbids(),
        f -> isOf(f, unitId, officerId),
        "forbid of unit %s and officer %s".formatted(unitId, officerId));
    return edit(problem, p -> p.forbids(forbids));
  }

  static PlanningProblem edit(
      PlanningProblem problem, UnaryOperator<PlanningProblem.Builder> edit) {
    return edit.apply(PlanningProblem.builder().from(problem)).build();
  }

  private static PlanningProblem force(PlanningProblem problem, UnaryOperator<Force.Builder> edit) {
    var force = edit.apply(Force.builder().from(problem.force())).build();
    return edit(problem, p -> p.force(force));
  }

  private static PlanningProblem territory(
      PlanningProblem problem, UnaryOperator<Territory.Builder> edit) {
    var territory = edit.apply(Territory.builder().from(problem.territory())).build();
    return edit(problem, p -> p.territory(territory));
  }

  private static boolean isOf(Forbid forbid, String unitId, String officerId) {
    return forbid.unitId().equals(unitId) && forbid.officerId().equals(officerId);
  }

  /** In the place of the old one, so that what was in order is; without one at the end. */
  private static <T> List<T> with(List<T> facts, T fact, Predicate<T> old) {
    var changed = ImmutableList.<T>builderWithExpectedSize(facts.size() + 1);
    var replaced = false;
    for (var each : facts) {
      var here = old.test(each);
      changed.add(here ? fact : each);
      replaced |= here;
    }
    return replaced ? changed.build() : changed.add(fact).build();
  }

  private static <T> List<T> without(List<T> facts, Predicate<T> old, String what) {
    var others = facts.stream().filter(old.negate()).collect(ImmutableList.toImmutableList());
    if (others.size() == facts.size()) {
      throw new IllegalArgumentException(
          "There is no %s in this problem; expected one that is there.".formatted(what));
    }
    return others;
  }
}
