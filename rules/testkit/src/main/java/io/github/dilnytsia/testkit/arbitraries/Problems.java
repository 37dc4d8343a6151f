package io.github.dilnytsia.testkit.arbitraries;

import io.github.dilnytsia.plan.PlanningProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Planning problems to draw: everything a problem may hold, valid by construction.
 *
 * <p>Each method returns a copy that draws otherwise:
 *
 * <pre>{@code
 * Problems.any().forces(forces -> forces.officers(1, 6).inService()).withoutDecisions().arbitrary()
 * }</pre>
 *
 * <p>Shrinks to one hromada with one settlement, and to nobody or the fewest officers wanted. Immutable and safe for any
 * number of threads.
 */
public final class Problems {

  /** The day of every problem unless another is wanted; whatever is dated lies before it, on it or after it. */
  public static final LocalDate DAY = LocalDate.of(2022, 6, 1);

  private final Territories territories;
  private final Forces forces;
  private final LocalDate date;
  private final Decided decided;

  private Problems(Territories territories, Forces forces, LocalDate date, Decided decided) {
    this.territories = territories;
    this.forces = forces;
    this.date = date;
    this.decided = decided;
  }

  /**
   * Small problems with anything in them: {@link Territories#any()}, {@link Forces#any()}, up to two pins and two
   * forbids, of which a pin may name an officer whom a hard rule keeps away, a current plan, replanning or not.
   */
  public static Problems any() {
    return new Problems(
        Territories.any(), Forces.any(), DAY, new Decided(2, 2, Picks.MOST / 3, true));
  }

  /**
   * Problems with far too few officers: one or two in service, and five to eight settlements with 3,000 to 14,000
   * residents in each unit.
   */
  public static Problems shortage() {
    return any()
        .territories(map -> map.hromadas(1, 2).settlements(5, 8).residents(3_000, 14_000))
        .forces(force -> force.officers(1, 2).inService().memorandaInForce());
  }

  /**
   * Problems in which nothing stands in the way but distance and borders: everybody serves, every hromada has signed, no
   * place is out of reach, no road time is given and nobody has decided anything.
   */
  public static Problems calm() {
    return any()
        .territories(map -> map.withoutStatuses().roads(0))
        .forces(force -> force.officers(1, 4).inService().memorandaInForce().withoutAbsences())
        .withoutDecisions();
  }

  /** With other territories. */
  public Problems territories(UnaryOperator<Territories> change) {
    return new Problems(change.apply(territories), forces, date, decided);
  }

  /** With other forces. */
  public Problems forces(UnaryOperator<Forces> change) {
    return new Problems(territories, change.apply(forces), date, decided);
  }

  /** On another day, around which everything is dated. */
  public Problems on(LocalDate day) {
    return new Problems(territories.on(day), forces.on(day), day, decided);
  }

  /** How many pins at most; no unit has two. */
  public Problems pins(int most) {
    return decided(new Decided(most, decided.forbids, decided.holders, decided.replanning));
  }

  /** How many forbids at most. */
  public Problems forbids(int most) {
    return decided(new Decided(decided.pins, most, decided.holders, decided.replanning));
  }

  /** Nobody holds anything today, and no plan is made anew. */
  public Problems withoutCurrentPlan() {
    return decided(new Decided(decided.pins, decided.forbids, 0, false));
  }

  /** Nobody has decided anything yet: no pin, no forbid, no current plan. */
  public Problems withoutDecisions() {
    return decided(new Decided(0, 0, 0, false));
  }

  /** To be drawn. */
  public Arbitrary<PlanningProblem> arbitrary() {
    return Combinators.combine(
            territories.rows(),
            forces.rows(),
            territories.roads(),
            DecisionRows.drawn(decided.pins, decided.forbids, decided.holders, date),
            Picks.flag(2))
        .as(this::problem)
        // There would be thousands of them, and small numbers are drawn often enough.
        .withoutEdgeCases();
  }

  private PlanningProblem problem(
      TerritoryRows map,
      ForceRows people,
      List<TerritoryRows.RoadRow> roads,
      DecisionRows decisions,
      boolean replanning) {
    var territory =
        TerritoryMaker.withRoads(territories.made(map), roads, ForceMaker.ids(people.stations()));
    var force = forces.made(people, territory, TerritoryMaker::numberOf);
    var problem = PlanningProblem.builder()
        .name("small")
        .date(date)
        .territory(territory)
        .force(force)
        .replanning(replanning && decided.replanning);
    decisions.addTo(problem, territory, force);
    return problem.build();
  }

  private Problems decided(Decided decided) {
    return new Problems(territories, forces, date, decided);
  }

  /** How many decisions at most, and whether leaving the current plan may cost something. */
  private record Decided(int pins, int forbids, int holders, boolean replanning) {

    Decided {
      if (pins < 0 || forbids < 0) {
        throw new IllegalArgumentException(
            "Up to %d pins and %d forbids are wanted; expected 0 or more."
                .formatted(pins, forbids));
      }
    }
  }
}
