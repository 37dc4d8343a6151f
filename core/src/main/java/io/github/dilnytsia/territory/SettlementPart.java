package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.internal.DomainStyle;
import org.immutables.value.Value;

/**
 * A part of a town or city, such as a polling district: cities are one row in the register but need dozens of beats.
 */
@Value.Immutable
@DomainStyle
public interface SettlementPart {

  /** Unique among parts and settlement codes. */
  String id();

  String settlementCode();

  GeoPoint location();

  int residents();

  /** A part that exists is valid. */
  @Value.Check
  default void check() {
    Codes.requireText(id(), "The id of a part of settlement %s", settlementCode());
    Codes.requireKatottg(settlementCode(), "The settlement of part %s", id());
    if (residents() < 0) {
      throw new IllegalArgumentException(
          "Part %s has %d residents; expected 0 or more.".formatted(id(), residents()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SettlementPart}. */
  final class Builder extends ImmutableSettlementPart.Builder {}
}
