package io.github.dilnytsia.dataset;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.territory.SettlementCategory;
import org.immutables.value.Value;

/** A settlement as the register has it: where it belongs, but neither where it lies nor who lives there. */
@Value.Immutable
@DomainStyle
public interface RegisterSettlement {

  String code();

  /** Ukrainian name, which half of the country's settlements share with another. */
  String name();

  SettlementCategory category();

  /** The one hromada it belongs to, which knows its raion and oblast. */
  RegisterHromada hromada();

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RegisterSettlement}. */
  final class Builder extends ImmutableRegisterSettlement.Builder {}
}
