package io.github.dilnytsia.testkit.arbitraries;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.territory.Territory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What people have decided so far, as it is drawn: pins, forbids, and who holds what today. */
record DecisionRows(List<DecisionRow> pins, List<DecisionRow> forbids, List<Integer> holders) {

  static Arbitrary<DecisionRows> drawn(int pins, int forbids, int holders, LocalDate date) {
    return Combinators.combine(
            decision(date).list().ofMaxSize(pins),
            decision(date).list().ofMaxSize(forbids),
            Picks.pick().list().ofMaxSize(holders))
        .as(DecisionRows::new);
  }

  private static Arbitrary<DecisionRow> decision(LocalDate date) {
    return Combinators.combine(Picks.pick(), Picks.pick(), Picks.dayNear(date).optional(0.5))
        .as(DecisionRow::new);
  }

  /** No unit gets two pins and no pair both a pin and a forbid; where there is nobody, there is nothing to decide. */
  void addTo(PlanningProblem.Builder problem, Territory territory, Force force) {
    if (force.officers().isEmpty()) {
      return;
    }
    var pinned = new HashSet<String>();
    var pairs = new HashSet<List<String>>();
    for (var row : pins) {
      var unit = Picks.picked(territory.units(), row.unit()).id();
      var officer = Picks.picked(force.officers(), row.officer()).id();
      if (pinned.add(unit)) {
        pairs.add(List.of(unit, officer));
        problem.addPins(pin(unit, officer, row.expires()));
      }
    }
    for (var row : forbids) {
      var unit = Picks.picked(territory.units(), row.unit()).id();
      var officer = Picks.picked(force.officers(), row.officer()).id();
      if (pairs.add(List.of(unit, officer))) {
        problem.addForbids(forbid(unit, officer, row.expires()));
      }
    }
    problem.currentPlan(currentPlan(territory, force));
  }

  private static Pin pin(String unit, String officer, Optional<LocalDate> expires) {
    return Pin.builder()
        .unitId(unit)
        .officerId(officer)
        .author("начальник, \"Лука\"")
        .reason("знає людей")
        .expires(expires)
        .build();
  }

  private static Forbid forbid(String unit, String officer, Optional<LocalDate> expires) {
    return Forbid.builder()
        .unitId(unit)
        .officerId(officer)
        .author("голова громади")
        .reason("конфлікт інтересів; до рішення")
        .expires(expires)
        .build();
  }

  /** Every third pick leaves its unit without a holder. */
  private ImmutableMap<String, String> currentPlan(Territory territory, Force force) {
    var plan = new LinkedHashMap<String, String>();
    for (var i = 0; i < Math.min(holders.size(), territory.units().size()); i++) {
      if (holders.get(i) % 3 != 2) {
        plan.put(
            territory.units().get(i).id(),
            Picks.picked(force.officers(), holders.get(i)).id());
      }
    }
    return ImmutableMap.copyOf(plan);
  }

  record DecisionRow(int unit, int officer, Optional<LocalDate> expires) {}
}
