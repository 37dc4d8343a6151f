package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.internal.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A settlement as far as it is called by a name: what a person needs to tell it from others of the same name.
 *
 * <p>Less than a {@link Settlement}, so that names can be looked up in a register that knows neither points nor residents.
 */
@Value.Immutable
@DomainStyle
public interface NamedPlace {

  /** Code in the state register KATOTTG. */
  String code();

  /** Official Ukrainian name, without the word for its kind. */
  String name();

  /** Empty where none is given; the official transliteration of {@link #name()} is found all the same. */
  Optional<String> nameEn();

  SettlementCategory category();

  String hromadaCode();

  /** Name of the hromada as an adjective, such as "Тростянецька". */
  String hromada();

  Optional<String> hromadaEn();

  Optional<String> raionCode();

  /** Name of the raion. */
  Optional<String> raion();

  /** Name of the oblast. */
  Optional<String> oblast();

  /** What it is called in texts of both languages. */
  default PlaceName placeName() {
    return PlaceName.of(name(), nameEn());
  }

  /** What its hromada is called in texts of both languages. */
  default PlaceName hromadaName() {
    return PlaceName.of(hromada(), hromadaEn());
  }

  /** What the register calls a place has a code and a name. */
  @Value.Check
  default void check() {
    Codes.requireKatottg(code(), "Place %s", name());
    Codes.requireKatottg(hromadaCode(), "The hromada of place %s (%s)", name(), code());
    raionCode()
        .ifPresent(
            raion -> Codes.requireKatottg(raion, "The raion of place %s (%s)", name(), code()));
    Codes.requireText(name(), "The name of place %s", code());
    Codes.requireText(hromada(), "The hromada's name of place %s", code());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NamedPlace}. */
  final class Builder extends ImmutableNamedPlace.Builder {}
}
