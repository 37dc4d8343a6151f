package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import com.google.common.collect.TreeBasedTable;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.TravelTimes;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which pairs of unit and officer are considered at all: the officers whose area is in the unit's raion, and those whom
 * a decision names with it.
 *
 * <p>Far more than may serve, so that an explanation can say which rule removed whom; far fewer than all pairs of the
 * country. A hromada without a raion stands for itself.
 */
public final class Candidates {

  private final PlanningProblem problem;
  private final Norms norms;
  private final TravelTimes travelTimes;
  private final ImmutableMap<String, Base> baseByOfficer;
  private final Table<String, String, Pin> pins;
  private final Table<String, String, Forbid> forbids;

  private Candidates(PlanningProblem problem, Norms norms) {
    this.problem = problem;
    this.norms = norms;
    this.travelTimes = travelTimes(problem, norms);
    this.baseByOfficer = problem.force().officers().stream()
        .collect(ImmutableMap.toImmutableMap(
            Officer::id, o -> Base.of(o, problem.territory(), problem.force(), problem.date())));
    this.pins = inForce(problem.pins());
    this.forbids = inForce(problem.forbids());
  }

  /** All considered pairs, by unit and officer. */
  public static List<Candidate> of(PlanningProblem problem, Norms norms) {
    return new Candidates(problem, norms).all();
  }

  /** For questions about single pairs. */
  public static Candidates in(PlanningProblem problem, Norms norms) {
    return new Candidates(problem, norms);
  }

  /**
   * One pair, whether or not it would be considered.
   *
   * @throws IllegalArgumentException if the problem has no such unit or officer
   */
  public Candidate pair(String unitId, String officerId) {
    return pair(problem.territory().unit(unitId), problem.force().officer(officerId));
  }

  /** Where drives come from: the host's source, else given road times with the great circle for the rest. */
  public static TravelTimes travelTimes(PlanningProblem problem, Norms norms) {
    var straight = TravelTimes.greatCircle(norms.amount("drive-speed"));
    return problem
        .travelTimes()
        .orElseGet(() -> problem.territory().travelTimes().isEmpty()
            ? straight
            : TravelTimes.given(problem.territory().travelTimes(), straight));
  }

  private List<Candidate> all() {
    var officersByRegion = problem.force().officers().stream()
        .collect(ImmutableListMultimap.toImmutableListMultimap(o -> region(o.areaCode()), o -> o));
    var candidates = ImmutableList.<Candidate>builder();
    for (var unit : problem.territory().units()) {
      var officers = new TreeSet<Officer>(Comparator.comparing(Officer::id));
      officers.addAll(officersByRegion.get(region(unit.hromadaCode())));
      unit.raionCode().ifPresent(raion -> officers.addAll(officersByRegion.get(raion)));
      pins.row(unit.id()).keySet().forEach(id -> officers.add(problem.force().officer(id)));
      forbids.row(unit.id()).keySet().forEach(id -> officers.add(problem.force().officer(id)));
      officers.forEach(officer -> candidates.add(pair(unit, officer)));
    }
    return candidates.build();
  }

  /** The raion of an area, or the hromada itself where it has none. */
  private String region(String areaCode) {
    return problem
        .territory()
        .findHromada(areaCode)
        .map(h -> h.raionCode().orElse(h.code()))
        .orElse(areaCode);
  }

  private Candidate pair(BasicUnit unit, Officer officer) {
    var base = Objects.requireNonNull(baseByOfficer.get(officer.id()));
    return Candidate.builder()
        .date(problem.date())
        .unit(unit)
        .officer(officer)
        .base(base)
        .drive(travelTimes.drive(base.place(), unit.place()))
        .norms(norms)
        .memorandum(problem.force().memorandumOf(unit.hromadaCode(), problem.date()))
        .status(problem.territory().statusOf(unit.settlementCode(), problem.date()))
        .pin(Optional.ofNullable(pins.get(unit.id(), officer.id())))
        .forbid(Optional.ofNullable(forbids.get(unit.id(), officer.id())))
        .homeHromada(officer
            .homeCode()
            .flatMap(problem.territory()::findSettlement)
            .map(Settlement::hromadaCode))
        .build();
  }

  private <D extends Decision> Table<String, String, D> inForce(Collection<D> decisions) {
    return decisions.stream()
        .filter(decision -> decision.holdsOn(problem.date()))
        .collect(
            Tables.toTable(Decision::unitId, Decision::officerId, d -> d, TreeBasedTable::create));
  }
}
