package io.github.dilnytsia.dataset;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.territory.NamedPlace;
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

  /** As {@link io.github.dilnytsia.territory.NameMatcher} takes it, to find settlements before there is a dataset. */
  default NamedPlace place() {
    return NamedPlace.builder()
        .code(code())
        .name(name())
        .category(category())
        .hromadaCode(hromada().code())
        .hromada(hromada().name())
        .raionCode(hromada().raion().map(RegisterObject::code))
        .raion(hromada().raion().map(RegisterObject::name))
        .oblast(hromada().oblast().name())
        .build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RegisterSettlement}. */
  final class Builder extends ImmutableRegisterSettlement.Builder {}
}
