package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.scenario.SmallForce.OfficerDraft;
import io.github.dilnytsia.scenario.SmallForce.StationDraft;
import io.github.dilnytsia.scenario.SmallTerritory.HromadaDraft;
import io.github.dilnytsia.scenario.SmallTerritory.RoadDraft;
import io.github.dilnytsia.scenario.SmallTerritory.SettlementDraft;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.territory.Territory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Tiny planning problems for properties: everything a problem may hold, valid by construction.
 *
 * <p>One to three hromadas in at most two raions, one to eight settlements, some in parts, up to four officers of both
 * roles and all stages, stations open and not, memoranda in every state, absences, statuses, road times, decisions.
 * They shrink to one settlement and no officer: what is drawn are flat rows that name each other by a number, taken
 * modulo what is there, so that any row can be left out and what remains is a problem still.
 */
public final class SmallProblems {

  /** The day of every small problem; whatever is dated lies before it, on it or after it. */
  public static final LocalDate DAY = LocalDate.of(2022, 6, 1);

  private SmallProblems() {}

  /** Problems with anything in them; a pin may name an officer whom a hard rule keeps away. */
  public static Arbitrary<PlanningProblem> problems() {
    return Combinators.combine(datasets(), flag(2))
        .as((dataset, replanning) -> PlanningProblem.builder()
            .from(dataset.problemOn(DAY))
            .replanning(replanning)
            .build());
  }

  /** Problems in which nobody has decided anything yet: no pin, no forbid, no current plan. */
  public static Arbitrary<PlanningProblem> undecidedProblems() {
    return datasets()
        .map(dataset -> Dataset.builder()
            .name(dataset.name())
            .territory(dataset.territory())
            .force(dataset.force())
            .build()
            .problemOn(DAY));
  }

  /** The same facts before a day is picked. */
  public static Arbitrary<Dataset> datasets() {
    return Combinators.combine(
            SmallTerritory.hromadas().list().ofMinSize(1).ofMaxSize(3),
            SmallTerritory.settlements().list().ofMinSize(1).ofMaxSize(8),
            SmallForce.stations().list().ofMaxSize(3),
            officers(),
            SmallTerritory.roads().list().ofMaxSize(3),
            decisions().list().ofMaxSize(2),
            decisions().list().ofMaxSize(2),
            pick().list().ofMaxSize(8))
        .as(SmallProblems::dataset)
        // There would be thousands of them, and small numbers are drawn often enough.
        .withoutEdgeCases();
  }

  /** Seldom nobody at all. */
  private static Arbitrary<List<OfficerDraft>> officers() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(List.of())),
        Tuple.of(9, SmallForce.officers().list().ofMinSize(1).ofMaxSize(4)));
  }

  private static Dataset dataset(
      List<HromadaDraft> hromadas,
      List<SettlementDraft> settlements,
      List<StationDraft> stations,
      List<OfficerDraft> officers,
      List<RoadDraft> roads,
      List<DecisionDraft> pins,
      List<DecisionDraft> forbids,
      List<Integer> holders) {
    var territory = SmallTerritory.of(hromadas, settlements, roads, SmallForce.ids(stations));
    var force = SmallForce.of(territory, hromadas, stations, officers);
    var dataset = Dataset.builder().name("small").territory(territory).force(force);
    if (!force.officers().isEmpty()) {
      decide(dataset, territory, force, pins, forbids);
      dataset.currentPlan(currentPlan(territory, force, holders));
    }
    return dataset.build();
  }

  /** No unit has two pins and no pair both a pin and a forbid. */
  private static void decide(
      Dataset.Builder dataset,
      Territory territory,
      Force force,
      List<DecisionDraft> pins,
      List<DecisionDraft> forbids) {
    var pinned = new HashSet<String>();
    var pairs = new HashSet<List<String>>();
    for (var draft : pins) {
      var unit = picked(territory.units(), draft.unit()).id();
      var officer = picked(force.officers(), draft.officer()).id();
      if (pinned.add(unit)) {
        pairs.add(List.of(unit, officer));
        dataset.addPins(Pin.builder()
            .unitId(unit)
            .officerId(officer)
            .author("начальник, \"Лука\"")
            .reason("знає людей")
            .expires(draft.expires())
            .build());
      }
    }
    for (var draft : forbids) {
      var unit = picked(territory.units(), draft.unit()).id();
      var officer = picked(force.officers(), draft.officer()).id();
      if (pairs.add(List.of(unit, officer))) {
        dataset.addForbids(Forbid.builder()
            .unitId(unit)
            .officerId(officer)
            .author("голова громади")
            .reason("конфлікт інтересів; до рішення")
            .expires(draft.expires())
            .build());
      }
    }
  }

  /** Every third pick leaves its unit without a holder. */
  private static ImmutableMap<String, String> currentPlan(
      Territory territory, Force force, List<Integer> holders) {
    var plan = new LinkedHashMap<String, String>();
    for (var i = 0; i < Math.min(holders.size(), territory.units().size()); i++) {
      if (holders.get(i) % 3 != 2) {
        plan.put(
            territory.units().get(i).id(),
            picked(force.officers(), holders.get(i)).id());
      }
    }
    return ImmutableMap.copyOf(plan);
  }

  private static Arbitrary<DecisionDraft> decisions() {
    return Combinators.combine(pick(), pick(), day().optional(0.5)).as(DecisionDraft::new);
  }

  /** The element a number stands for, whatever the length of the list. */
  static <T> T picked(List<T> list, int pick) {
    return list.get(pick % list.size());
  }

  static Arbitrary<Integer> pick() {
    return Arbitraries.integers().between(0, 23);
  }

  /** True once in so many times; shrinks to false. */
  static Arbitrary<Boolean> flag(int oneIn) {
    return Arbitraries.integers().between(0, oneIn - 1).map(i -> i == oneIn - 1);
  }

  /** A day close to {@link #DAY}, often that very day or one beside it. */
  static Arbitrary<LocalDate> day() {
    return Arbitraries.of(-400, 0, -1, 1, 90).map(DAY::plusDays);
  }

  private record DecisionDraft(int unit, int officer, Optional<LocalDate> expires) {}
}
