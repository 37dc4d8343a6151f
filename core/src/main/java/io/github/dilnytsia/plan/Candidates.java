package io.github.dilnytsia.plan;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import com.google.common.collect.TreeBasedTable;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementStatus;
import io.github.dilnytsia.territory.Territory;
import io.github.dilnytsia.territory.TravelTimes;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

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
  private final Supplier<ImmutableListMultimap<String, BasicUnit>> unitsByRegion;
  private final Supplier<ImmutableListMultimap<String, Officer>> officersByRegion;
  private final ConcurrentMap<String, Side> sideByOfficer = new ConcurrentHashMap<>();
  private final Table<String, String, Pin> pins;
  private final Table<String, String, Forbid> forbids;

  private Candidates(
      PlanningProblem problem,
      Norms norms,
      TravelTimes travelTimes,
      Supplier<ImmutableListMultimap<String, BasicUnit>> unitsByRegion) {
    this.problem = problem;
    this.norms = norms;
    this.travelTimes = travelTimes;
    this.unitsByRegion = unitsByRegion;
    this.officersByRegion = Suppliers.memoize(() -> Multimaps.index(
        problem.force().officers(), officer -> region(problem.territory(), officer.areaCode())));
    this.pins = inForce(problem.pins());
    this.forbids = inForce(problem.forbids());
  }

  /** All considered pairs, by unit and officer. */
  public static List<Candidate> of(PlanningProblem problem, Norms norms) {
    return in(problem, norms).all();
  }

  /** For questions about single pairs, units and officers. */
  public static Candidates in(PlanningProblem problem, Norms norms) {
    return new Candidates(
        problem,
        norms,
        travelTimes(problem, norms),
        Suppliers.memoize(() -> unitsByRegion(problem.territory())));
  }

  /**
   * The pairs of a problem that came from this one by a change, on the same day and with the same norms. What rests on
   * facts that are the same objects in both is not worked out again.
   */
  public Candidates next(PlanningProblem changed) {
    var sameMap = changed.territory() == problem.territory();
    var sameDrives =
        changed.territory().travelTimes().equals(problem.territory().travelTimes())
            && changed.travelTimes().equals(problem.travelTimes());
    return new Candidates(
        changed,
        norms,
        sameDrives ? travelTimes : travelTimes(changed, norms),
        sameMap ? unitsByRegion : Suppliers.memoize(() -> unitsByRegion(changed.territory())));
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
    var straight = TravelTimes.greatCircle(norms.positiveAmount("drive-speed"));
    return problem
        .travelTimes()
        .orElseGet(() -> problem.territory().travelTimes().isEmpty()
            ? straight
            : TravelTimes.given(problem.territory().travelTimes(), straight));
  }

  /** The considered pairs of one unit, by officer; none if there is no such unit. */
  public List<Candidate> ofUnit(String unitId) {
    return problem.territory().findUnit(unitId).stream()
        .flatMap(unit -> ofUnit(unit).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The considered pairs of one officer, by unit; none if there is no such officer. */
  public List<Candidate> ofOfficer(String officerId) {
    var officer = problem.force().findOfficer(officerId);
    if (officer.isEmpty()) {
      return ImmutableList.of();
    }
    var units = new TreeSet<BasicUnit>(Comparator.comparing(BasicUnit::id));
    units.addAll(
        unitsByRegion.get().get(region(problem.territory(), officer.get().areaCode())));
    pins.column(officerId).keySet().forEach(id -> units.add(problem.territory().unit(id)));
    forbids
        .column(officerId)
        .keySet()
        .forEach(id -> units.add(problem.territory().unit(id)));
    return units.stream()
        .map(unit -> pair(unit, officer.get()))
        .collect(ImmutableList.toImmutableList());
  }

  /** One pair if it is considered. */
  public Optional<Candidate> find(String unitId, String officerId) {
    var unit = problem.territory().findUnit(unitId);
    var officer = problem.force().findOfficer(officerId);
    return unit.isPresent() && officer.isPresent() && isConsidered(unit.get(), officer.get())
        ? Optional.of(pair(unit.get(), officer.get()))
        : Optional.empty();
  }

  private List<Candidate> all() {
    var candidates = ImmutableList.<Candidate>builder();
    for (var unit : problem.territory().units()) {
      candidates.addAll(ofUnit(unit));
    }
    return candidates.build();
  }

  private List<Candidate> ofUnit(BasicUnit unit) {
    var site = site(unit);
    return officers(unit).stream()
        .map(officer -> pair(site, officer))
        .collect(ImmutableList.toImmutableList());
  }

  /** Who is considered for a unit, by id. */
  private Collection<Officer> officers(BasicUnit unit) {
    var regions = regions(problem.territory(), unit);
    if (regions.size() == 1 && !pins.containsRow(unit.id()) && !forbids.containsRow(unit.id())) {
      return officersByRegion.get().get(regions.iterator().next());
    }
    var officers = new TreeSet<Officer>(Comparator.comparing(Officer::id));
    regions.forEach(region -> officers.addAll(officersByRegion.get().get(region)));
    pins.row(unit.id()).keySet().forEach(id -> officers.add(problem.force().officer(id)));
    forbids.row(unit.id()).keySet().forEach(id -> officers.add(problem.force().officer(id)));
    return officers;
  }

  private boolean isConsidered(BasicUnit unit, Officer officer) {
    return pins.contains(unit.id(), officer.id())
        || forbids.contains(unit.id(), officer.id())
        || regions(problem.territory(), unit)
            .contains(region(problem.territory(), officer.areaCode()));
  }

  private static ImmutableListMultimap<String, BasicUnit> unitsByRegion(Territory territory) {
    var units = ImmutableListMultimap.<String, BasicUnit>builder();
    for (var unit : territory.units()) {
      regions(territory, unit).forEach(region -> units.put(region, unit));
    }
    return units.build();
  }

  /** The region of the unit's hromada, and the raion of the unit where that is another one. */
  private static Set<String> regions(Territory territory, BasicUnit unit) {
    var ofHromada = region(territory, unit.hromadaCode());
    return unit.raionCode()
        .map(raion -> ImmutableSet.of(ofHromada, raion))
        .orElseGet(() -> ImmutableSet.of(ofHromada));
  }

  /** The raion of an area, or the hromada itself where it has none. */
  private static String region(Territory territory, String areaCode) {
    return territory
        .findHromada(areaCode)
        .map(h -> h.raionCode().orElse(h.code()))
        .orElse(areaCode);
  }

  private Candidate pair(BasicUnit unit, Officer officer) {
    return pair(site(unit), officer);
  }

  /** What all pairs of a unit have in common. */
  private record Site(
      BasicUnit unit, MemorandumState memorandum, Optional<SettlementStatus> status) {}

  /** What all pairs of an officer have in common. */
  private record Side(Base base, Optional<String> homeHromada) {}

  private Site site(BasicUnit unit) {
    return new Site(
        unit,
        problem.force().memorandumOf(unit.hromadaCode(), problem.date()),
        problem.territory().statusOf(unit.settlementCode(), problem.date()));
  }

  private Side side(Officer officer) {
    return new Side(
        Base.of(officer, problem.territory(), problem.force(), problem.date()),
        officer
            .homeCode()
            .flatMap(problem.territory()::findSettlement)
            .map(Settlement::hromadaCode));
  }

  private Candidate pair(Site site, Officer officer) {
    var unit = site.unit;
    var side = sideByOfficer.computeIfAbsent(officer.id(), id -> side(officer));
    return Candidate.builder()
        .date(problem.date())
        .unit(unit)
        .officer(officer)
        .base(side.base)
        .drive(travelTimes.drive(side.base.place(), unit.place()))
        .norms(norms)
        .memorandum(site.memorandum)
        .status(site.status)
        .pin(Optional.ofNullable(pins.get(unit.id(), officer.id())))
        .forbid(Optional.ofNullable(forbids.get(unit.id(), officer.id())))
        .homeHromada(side.homeHromada)
        .build();
  }

  private <D extends Decision> Table<String, String, D> inForce(Collection<D> decisions) {
    return decisions.stream()
        .filter(decision -> decision.holdsOn(problem.date()))
        .collect(
            Tables.toTable(Decision::unitId, Decision::officerId, d -> d, TreeBasedTable::create));
  }
}
