package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.dilnytsia.internal.geometry.NearestPoints;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.NameMatcher;
import io.github.dilnytsia.territory.NameQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is my officer: the plan read from the residents' side, by unit, settlement, name or point.
 *
 * <p>Every answer is worked out when the directory is made, so that one directory serves a host's look-ups at tens of
 * thousands a second. It answers for one day: the plan's own, or a later one on which the plan is still in use and officers
 * may be away, stations closed.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class OfficerDirectory {

  private static final Comparator<OfficerAnswer> BY_UNIT =
      Comparator.comparing(answer -> answer.unit().id());

  private final LocalDate date;
  private final ImmutableSortedMap<String, OfficerAnswer> answerByUnit;
  private final ImmutableMap<String, SettlementAnswer> answerBySettlement;
  private final NameMatcher names;
  private final NearestPoints<OfficerAnswer> points;

  private OfficerDirectory(PlanningProblem problem, BeatPlan plan, LocalDate date) {
    this.date = date;
    var answers = new Answers(problem, plan, date);
    this.answerByUnit = problem.territory().units().stream()
        .collect(ImmutableSortedMap.toImmutableSortedMap(
            Comparator.naturalOrder(), BasicUnit::id, answers::of));
    this.answerBySettlement = ImmutableMap.copyOf(Maps.transformValues(
        Multimaps.index(answerByUnit.values(), answer -> answer.unit().settlementCode())
            .asMap(),
        units -> SettlementAnswer.builder().answers(units).build()));
    this.names = NameMatcher.of(problem.territory());
    this.points =
        NearestPoints.of(answerByUnit.values(), answer -> answer.unit().location(), BY_UNIT);
  }

  /**
   * The directory of a plan on its own day.
   *
   * @throws IllegalArgumentException if the plan was not made from this problem, or is silent about one of its units
   */
  public static OfficerDirectory of(PlanningProblem problem, BeatPlan plan) {
    return of(problem, plan, plan.date());
  }

  /**
   * The directory of a plan on another day: who serves whom is the plan's; absences, service and opened stations are those
   * of the day.
   *
   * @throws IllegalArgumentException if the plan was not made from this problem, or is silent about one of its units
   */
  public static OfficerDirectory of(PlanningProblem problem, BeatPlan plan, LocalDate date) {
    if (!plan.fingerprint().equals(problem.fingerprint())) {
      throw new IllegalArgumentException(
          "The plan \"%s\" was made from other data: its fingerprint is %s, the problem's %s. Expected the problem it was made from."
              .formatted(plan.problem(), plan.fingerprint(), problem.fingerprint()));
    }
    return new OfficerDirectory(problem, plan, date);
  }

  /** The day every answer is for. */
  public LocalDate date() {
    return date;
  }

  /** The answers for all units, in the order of their ids. */
  public List<OfficerAnswer> answers() {
    return answerByUnit.values().asList();
  }

  /** The settlements that can be found by name. */
  public NameMatcher names() {
    return names;
  }

  /**
   * Who answers for a unit.
   *
   * @param unitId id of a part, or code of a settlement without parts
   * @throws IllegalArgumentException if there is no such unit
   */
  public OfficerAnswer byUnit(String unitId) {
    return findByUnit(unitId)
        .orElseThrow(() -> new IllegalArgumentException(
            "There is no basic unit %s in the plan; expected a part's id or the code of a settlement without parts."
                .formatted(unitId)));
  }

  /** Who answers for a unit, if there is such a unit. */
  public Optional<OfficerAnswer> findByUnit(String unitId) {
    return Optional.ofNullable(answerByUnit.get(unitId));
  }

  /**
   * Who answers for a settlement.
   *
   * @throws IllegalArgumentException if there is no such settlement
   */
  public SettlementAnswer bySettlement(String code) {
    return findBySettlement(code)
        .orElseThrow(() ->
            new IllegalArgumentException("There is no settlement %s in the plan.".formatted(code)));
  }

  /** Who answers for a settlement, if there is such a settlement. */
  public Optional<SettlementAnswer> findBySettlement(String code) {
    return Optional.ofNullable(answerBySettlement.get(code));
  }

  /**
   * Who answers for the settlements that bear a name.
   *
   * @throws IllegalArgumentException if the text is no name, as {@link NameMatcher#find(String)} says
   */
  public NameAnswer findByName(String text) {
    return findByName(NameQuery.of(text));
  }

  /** Who answers for the settlements that bear a name in the area asked for. */
  public NameAnswer findByName(NameQuery query) {
    var found = names.find(query);
    return NameAnswer.builder()
        .names(found)
        .settlements(
            found.matches().stream().map(place -> bySettlement(place.code())).toList())
        .build();
  }

  /**
   * Who answers for the unit nearest to a point; of equally near ones for the one with the smaller id. Empty if there are
   * no units at all.
   */
  public Optional<PointAnswer> findByPoint(GeoPoint point) {
    return points
        .nearest(point)
        .map(found -> PointAnswer.builder()
            .point(point)
            .answer(found.thing())
            .metres(Math.round(found.kilometres() * 1_000))
            .build());
  }
}
