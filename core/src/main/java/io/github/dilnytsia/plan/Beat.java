package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableSortedSet;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.BasicUnit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one officer answers for inside one hromada; an officer of a raion may hold several.
 */
@Value.Immutable
@DomainStyle
public interface Beat {

  Officer officer();

  String hromadaCode();

  /** In the order of their ids, at least one. */
  List<BasicUnit> units();

  Duration work();

  Duration travel();

  /** Residents ÷ norm, to nine digits, rounded up. */
  BigDecimal normIndex();

  /** The larger of the norm index and of this beat's hours ÷ the officer's whole capacity, to nine digits. */
  BigDecimal loadIndex();

  default String officerId() {
    return officer().id();
  }

  default Duration hours() {
    return work().plus(travel());
  }

  default int residents() {
    return units().stream().mapToInt(BasicUnit::residents).sum();
  }

  /** Settlements that are whole units here. */
  default int settlements() {
    return (int) units().stream().filter(unit -> unit.part().isEmpty()).count();
  }

  default int parts() {
    return units().size() - settlements();
  }

  /** Every hromada a unit of the beat lies in: exactly one, or the plan is wrong. */
  default Set<String> hromadaCodes() {
    return units().stream()
        .map(BasicUnit::hromadaCode)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Beat}. */
  final class Builder extends ImmutableBeat.Builder {}
}
