package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.internal.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An inhabited place: a basic unit of its own, or, where it has {@link SettlementPart}s, the sum of them.
 *
 * <p>The code is the identity, never the name: half of the country's settlements share a name. Residents are people
 * registered there, not people present.
 */
@Value.Immutable
@DomainStyle
public interface Settlement {

  /** Code in the state register KATOTTG, such as {@code UA05020010010058853}. */
  String code();

  /** Official Ukrainian name, without the word for its kind. */
  String name();

  Optional<String> nameEn();

  SettlementCategory category();

  /** Whether it was an urban-type settlement before that category was abolished; empty if unknown. */
  Optional<Boolean> formerUrbanType();

  String hromadaCode();

  /** Empty where the file leaves it out; {@link Territory#raionOf} then takes the hromada's. */
  Optional<String> raionCode();

  /** Whether the hromada's administration sits here; empty if unknown. */
  Optional<Boolean> hromadaCenter();

  GeoPoint location();

  int residents();

  Optional<PopulationQuality> populationQuality();

  /** What it is called in texts of both languages. */
  default PlaceName placeName() {
    return PlaceName.of(name(), nameEn());
  }

  /** A settlement that exists is valid: policy, search and reports never check again. */
  @Value.Check
  default void check() {
    Codes.requireKatottg(code(), "Settlement %s", name());
    Codes.requireKatottg(hromadaCode(), "The hromada of settlement %s (%s)", name(), code());
    raionCode()
        .ifPresent(raion ->
            Codes.requireKatottg(raion, "The raion of settlement %s (%s)", name(), code()));
    Codes.requireText(name(), "The name of settlement %s", code());
    if (residents() < 0) {
      throw new IllegalArgumentException("Settlement %s (%s) has %d residents; expected 0 or more."
          .formatted(name(), code(), residents()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Settlement}. */
  final class Builder extends ImmutableSettlement.Builder {}
}
