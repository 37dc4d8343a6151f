package io.github.dilnytsia.dataset;

import io.github.dilnytsia.internal.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A hromada of the register, or a settlement that stands in none and is treated as a hromada of its own.
 *
 * <p>The latter are the two cities of special status and whatever the register puts right below an oblast or a raion; they
 * have the settlement's code and name.
 */
@Value.Immutable
@DomainStyle
public interface RegisterHromada {

  String code();

  /** An adjective such as "Тростянецька"; of a settlement that stands for its hromada, the settlement's name. */
  String name();

  /** Empty where the register has none, as for Kyiv. */
  Optional<RegisterObject> raion();

  /** The object of the first level it belongs to: an oblast, Crimea, Kyiv or Sevastopol. */
  RegisterObject oblast();

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RegisterHromada}. */
  final class Builder extends ImmutableRegisterHromada.Builder {}
}
