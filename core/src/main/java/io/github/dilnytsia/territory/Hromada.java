package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.internal.DomainStyle;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A territorial community, the smallest unit of self-government; no beat crosses its border.
 */
@Value.Immutable
@DomainStyle
public interface Hromada {

  /** Code in the state register KATOTTG. */
  String code();

  /** Name as an adjective, such as "Тростянецька". */
  String name();

  Optional<String> nameEn();

  /** Kind by its centre, such as "сільська", "селищна" or "міська". */
  Optional<String> type();

  /** Name of the oblast. */
  Optional<String> oblast();

  Optional<String> raionCode();

  /** Name of the raion. */
  Optional<String> raion();

  /** Code of the settlement where the administration sits. */
  Optional<String> centerCode();

  Optional<BigDecimal> areaKm2();

  /** A check sum over its settlements, never used for planning. */
  OptionalInt statedResidents();

  /** What it is called in texts of both languages. */
  default PlaceName placeName() {
    return PlaceName.of(name(), nameEn());
  }

  /** A hromada that exists is valid. */
  @Value.Check
  default void check() {
    Codes.requireKatottg(code(), "Hromada %s", name());
    Codes.requireText(name(), "The name of hromada %s", code());
    raionCode()
        .ifPresent(
            raion -> Codes.requireKatottg(raion, "The raion of hromada %s (%s)", name(), code()));
    if (statedResidents().orElse(0) < 0) {
      throw new IllegalArgumentException("Hromada %s (%s) states %d residents; expected 0 or more."
          .formatted(name(), code(), statedResidents().getAsInt()));
    }
    if (areaKm2().isPresent() && areaKm2().get().signum() < 0) {
      throw new IllegalArgumentException(
          "Hromada %s (%s) has an area of %s km²; expected 0 or more."
              .formatted(name(), code(), areaKm2().get()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Hromada}. */
  final class Builder extends ImmutableHromada.Builder {}
}
