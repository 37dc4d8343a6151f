package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableSortedMap;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Norms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Who serves whom, what it costs, how good it is proven to be, and what the rules say of it.
 *
 * <p>Every list is in the order of its ids, findings in {@link Finding#ORDER}. A value: safe for any number of threads.
 */
@Value.Immutable
@DomainStyle
public interface BeatPlan {

  /** Name of the problem it answers. */
  String problem();

  LocalDate date();

  /** {@link PlanningProblem#fingerprint()} of the problem it answers. */
  String fingerprint();

  long seed();

  List<Assignment> assignments();

  List<UnservedUnit> unserved();

  /** Every officer in service on the day, also without a unit, and every other to whom a pin gave one. */
  List<OfficerLoad> loads();

  /** By officer and hromada. */
  List<Beat> beats();

  List<HromadaService> hromadas();

  List<StationUse> stations();

  List<Shortage> shortages();

  PlanScore score();

  PlanBound bound();

  List<Finding> findings();

  /** By unit, for every unit of the problem. */
  Map<String, Explanation> explanations();

  /** What residents gain by having their police near, for every hromada by its code. */
  Map<String, Nearness> nearnessByHromada();

  /** The norms the plan was made by. */
  Norms norms();

  /**
   * Ids of the standard rules that the policy's host has disabled or put its own in place of, by {@link
   * Assessment#amendedRules()}: plain Java has not vouched for them. In the order of their ids.
   */
  Set<String> amendedRules();

  /** Drives among the assignments for which the great circle stands in for a road time. */
  int estimatedDrives();

  /** Whether the search was cut short by its caller before its steps were done. */
  @Value.Default
  default boolean interrupted() {
    return false;
  }

  @Value.Lazy
  default Map<String, Assignment> assignmentByUnit() {
    return assignments().stream()
        .collect(ImmutableSortedMap.toImmutableSortedMap(
            Comparator.naturalOrder(), Assignment::unitId, a -> a));
  }

  default Optional<Assignment> findAssignment(String unitId) {
    return Optional.ofNullable(assignmentByUnit().get(unitId));
  }

  /**
   * Why a unit is served as it is.
   *
   * @throws IllegalArgumentException if the problem has no such unit
   */
  default Explanation explanation(String unitId) {
    return Optional.ofNullable(explanations().get(unitId))
        .orElseThrow(() ->
            new IllegalArgumentException("The plan knows no basic unit %s.".formatted(unitId)));
  }

  /** The same for all hromadas together. */
  @Value.Lazy
  default Nearness nearness() {
    return nearnessByHromada().values().stream().reduce(Nearness.NONE, Nearness::plus);
  }

  /**
   * The same for one hromada.
   *
   * @throws IllegalArgumentException if the problem has no such hromada
   */
  default Nearness nearness(String hromadaCode) {
    return Optional.ofNullable(nearnessByHromada().get(hromadaCode))
        .orElseThrow(() ->
            new IllegalArgumentException("The plan knows no hromada %s.".formatted(hromadaCode)));
  }

  /** {@link Nearness#kilometresSaved} of a hromada, by the plan's own norms. */
  default BigDecimal kilometresSaved(Nearness nearness) {
    return nearness.kilometresSaved(norms().amount("visits-per-resident"));
  }

  default long residents() {
    return assignments().stream().mapToLong(Assignment::residents).sum() + unservedResidents();
  }

  default long unservedResidents() {
    return unserved().stream().mapToLong(UnservedUnit::residents).sum();
  }

  /** Officers in service on the day. */
  default long officersInService() {
    return loads().stream().filter(load -> load.officer().isInServiceOn(date())).count();
  }

  /** How many more officers the norms ask for, to nine digits. */
  BigDecimal officersMissing();

  /** The same by raion; hromadas without one are left out. */
  default Map<String, BigDecimal> officersMissingByRaion() {
    var missing = new TreeMap<String, BigDecimal>();
    for (var shortage : shortages()) {
      shortage
          .raionCode()
          .ifPresent(raion -> missing.merge(raion, shortage.officersMissing(), BigDecimal::add));
    }
    return ImmutableSortedMap.copyOf(missing);
  }

  /** Share of the cost that a better plan could save at most: (cost - bound) ÷ cost, to six digits. */
  default BigDecimal gap() {
    var cost = BigDecimal.valueOf(score().total().toMillis());
    if (cost.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    return cost.subtract(BigDecimal.valueOf(bound().cost().toMillis()))
        .divide(cost, 6, RoundingMode.HALF_UP);
  }

  /** Mean drive of a resident to the officer's base, one way; zero if nobody is served. */
  default Duration meanDrive() {
    var residents = assignments().stream().mapToLong(Assignment::residents).sum();
    var seconds = assignments().stream()
        .mapToLong(a -> a.drive().toSeconds() * a.residents())
        .sum();
    return residents == 0 ? Duration.ZERO : Duration.ofMillis((2000 * seconds / residents + 1) / 2);
  }

  default Duration longestDrive() {
    return assignments().stream()
        .map(Assignment::drive)
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BeatPlan}. */
  final class Builder extends ImmutableBeatPlan.Builder {}
}
