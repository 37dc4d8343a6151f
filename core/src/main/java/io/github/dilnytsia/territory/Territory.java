package io.github.dilnytsia.territory;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.internal.InOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The whole map of a plan: hromadas, settlements, their parts and what they ask for.
 *
 * <p>Everything is kept in the order of its codes, whatever order it came in, so that the order of rows in a file can
 * never change a plan. References are checked: every settlement lies in a hromada of this territory.
 */
@Value.Immutable
@DomainStyle
public interface Territory {

  List<Hromada> hromadas();

  List<Settlement> settlements();

  List<SettlementPart> parts();

  /** At most one per settlement; a settlement without one asks for nothing but its officer's presence. */
  List<Demand> demands();

  List<SettlementStatus> statuses();

  List<Neighbours> neighbours();

  List<Outline> outlines();

  /** Road times where they are known; empty if the great circle stands in for all. */
  List<TravelTime> travelTimes();

  @Value.Lazy
  default Map<String, Hromada> hromadaByCode() {
    return Maps.uniqueIndex(hromadas(), Hromada::code);
  }

  @Value.Lazy
  default Map<String, Settlement> settlementByCode() {
    return Maps.uniqueIndex(settlements(), Settlement::code);
  }

  /** All basic units in the order of their ids. */
  @Value.Lazy
  default List<BasicUnit> units() {
    return Units.of(this);
  }

  @Value.Lazy
  default Map<String, BasicUnit> unitById() {
    return Maps.uniqueIndex(units(), BasicUnit::id);
  }

  @Value.Lazy
  default ImmutableListMultimap<String, SettlementStatus> statusesBySettlement() {
    return Multimaps.index(statuses(), SettlementStatus::settlementCode);
  }

  /**
   * The hromada of that code.
   *
   * @throws IllegalArgumentException if there is no such hromada
   */
  default Hromada hromada(String code) {
    return findHromada(code)
        .orElseThrow(() -> new IllegalArgumentException(
            "There is no hromada %s in this territory.".formatted(code)));
  }

  default Optional<Hromada> findHromada(String code) {
    return Optional.ofNullable(hromadaByCode().get(code));
  }

  /**
   * The settlement of that code.
   *
   * @throws IllegalArgumentException if there is no such settlement
   */
  default Settlement settlement(String code) {
    return findSettlement(code)
        .orElseThrow(() -> new IllegalArgumentException(
            "There is no settlement %s in this territory.".formatted(code)));
  }

  default Optional<Settlement> findSettlement(String code) {
    return Optional.ofNullable(settlementByCode().get(code));
  }

  /**
   * The basic unit of that id.
   *
   * @throws IllegalArgumentException if there is no such basic unit
   */
  default BasicUnit unit(String id) {
    return findUnit(id)
        .orElseThrow(() -> new IllegalArgumentException(
            "There is no basic unit %s in this territory; expected a part's id or the code of a settlement without parts."
                .formatted(id)));
  }

  default Optional<BasicUnit> findUnit(String id) {
    return Optional.ofNullable(unitById().get(id));
  }

  /** Every raion that a hromada or a settlement says it lies in. */
  @Value.Lazy
  default Set<String> raionCodes() {
    return Stream.concat(
            hromadas().stream().map(Hromada::raionCode),
            settlements().stream().map(Settlement::raionCode))
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The raion a settlement lies in: its own word, else its hromada's. */
  default Optional<String> raionOf(Settlement settlement) {
    return settlement.raionCode().or(() -> hromada(settlement.hromadaCode()).raionCode());
  }

  /**
   * The centre of a raion: of its most populous hromada, of alike ones that of the smaller code. Empty if there is no such
   * raion here, or nobody says where that hromada has its centre.
   */
  default Optional<Settlement> raionCentre(String raionCode) {
    return Optional.ofNullable(raionCentreByRaion().get(raionCode));
  }

  @Value.Lazy
  default Map<String, Settlement> raionCentreByRaion() {
    return Centres.byRaion(this);
  }

  /** The status that holds on a day: of those that cover it, the one that began last. */
  default Optional<SettlementStatus> statusOf(String settlementCode, LocalDate date) {
    return statusesBySettlement().get(settlementCode).stream()
        .filter(status -> status.covers(date))
        .max(Comparator.comparing(SettlementStatus::firstDay));
  }

  /** Sorts what came in any order and refuses what contradicts itself. */
  @Value.Check
  default Territory check() {
    var hromadas = InOrder.unique(hromadas(), Hromada::code, "hromada");
    var settlements = InOrder.unique(settlements(), Settlement::code, "settlement");
    var parts = InOrder.unique(parts(), SettlementPart::id, "settlement part");
    var demands = InOrder.unique(demands(), Demand::settlementCode, "demand of settlement");
    var statuses = InOrder.unique(
        statuses(), s -> s.settlementCode() + " from " + s.firstDay(), "status of settlement");
    var neighbours =
        InOrder.unique(neighbours(), n -> n.first() + " and " + n.second(), "neighbours");
    var outlines = InOrder.unique(outlines(), Outline::hromadaCode, "outline of hromada");
    var travelTimes = InOrder.uniquePairs(
        travelTimes(), TravelTime::origin, TravelTime::destination, "travel time from %s to %s");
    var given = List.of(
        hromadas(),
        settlements(),
        parts(),
        demands(),
        statuses(),
        neighbours(),
        outlines(),
        travelTimes());
    if (given.equals(List.of(
        hromadas, settlements, parts, demands, statuses, neighbours, outlines, travelTimes))) {
      References.check(this);
      return this;
    }
    return builder()
        .hromadas(hromadas)
        .settlements(settlements)
        .parts(parts)
        .demands(demands)
        .statuses(statuses)
        .neighbours(neighbours)
        .outlines(outlines)
        .travelTimes(travelTimes)
        .build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Territory}. */
  final class Builder extends ImmutableTerritory.Builder {}
}
