package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.dilnytsia.plan.Base;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Territory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The plan a careful clerk draws by hand: down the list of units, each to the nearest officer of the hromada with room.
 *
 * <p>Room is what the residents' norm leaves. Where nobody of the hromada has room it is the nearest district officer of
 * the raion who has, and in the end whoever of all these has least to do.
 */
final class ClerksPlan {

  /** 60 minutes at 38 km/h. */
  private static final double HARD_REACH_KM = 38;

  /** Shares of a beat are counted in pieces that both norms divide: 6 for a city resident, 7 for a rural one. */
  private static final int FULL_BEAT = 42_000;

  private final ImmutableListMultimap<String, Holder> holdersByArea;

  private ClerksPlan(Territory territory, Force force, LocalDate date) {
    this.holdersByArea = force.officers().stream()
        .filter(officer -> officer.isInServiceOn(date))
        .filter(officer -> !officer.isCommunityOfficer()
            || force.memorandumOf(officer.areaCode(), date) == MemorandumState.IN_FORCE)
        .map(officer ->
            new Holder(officer, Base.of(officer, territory, force, date).place().location()))
        .collect(ImmutableListMultimap.toImmutableListMultimap(
            holder -> holder.officer.areaCode(), holder -> holder));
  }

  /** Officer by unit; a unit nobody reaches is left out. */
  static Map<String, String> of(Territory territory, Force force, LocalDate date) {
    var clerk = new ClerksPlan(territory, force, date);
    var plan = new TreeMap<String, String>();
    for (var unit : territory.units()) {
      clerk.holder(unit).ifPresent(holder -> {
        holder.pieces += pieces(unit);
        plan.put(unit.id(), holder.officer.id());
      });
    }
    return ImmutableSortedMap.copyOf(plan);
  }

  private Optional<Holder> holder(BasicUnit unit) {
    var own = within(unit, holdersByArea.get(unit.hromadaCode()));
    var raion = within(unit, unit.raionCode().map(holdersByArea::get).orElseGet(ImmutableList::of));
    Predicate<Reached> hasRoom = reached -> reached.holder.pieces + pieces(unit) <= FULL_BEAT;
    var nearest = Comparator.comparingDouble(Reached::km);
    return own.stream()
        .filter(hasRoom)
        .min(nearest)
        .or(() -> raion.stream().filter(hasRoom).min(nearest))
        .or(() -> Stream.concat(own.stream(), raion.stream())
            .min(Comparator.comparingInt(reached -> reached.holder.pieces)))
        .map(Reached::holder);
  }

  private static List<Reached> within(BasicUnit unit, List<Holder> holders) {
    return holders.stream()
        .map(holder -> new Reached(holder, holder.base.kilometresTo(unit.location())))
        .filter(reached -> reached.km < HARD_REACH_KM)
        .toList();
  }

  private static int pieces(BasicUnit unit) {
    return unit.residents() * (unit.isCity() ? 6 : 7);
  }

  /** An officer with what the clerk has given out so far. */
  private static final class Holder {

    private final Officer officer;
    private final GeoPoint base;
    private int pieces;

    private Holder(Officer officer, GeoPoint base) {
      this.officer = officer;
      this.base = base;
    }
  }

  private record Reached(Holder holder, double km) {}
}
