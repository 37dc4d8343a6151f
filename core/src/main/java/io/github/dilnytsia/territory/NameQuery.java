package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.internal.names.Spelling;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A name as a person typed it, and where the person means it.
 *
 * <p>The name may come with the word for its kind ("с. Лука", "Лука (село)", "village of Luka"), in Ukrainian or English,
 * and with areas behind commas or in brackets ("Лука, Барська громада, Вінницька обл."). The hromada, raion and oblast are
 * told by name or by code; of an oblast the two digits of the register do, such as {@code 05}. Each text has at most
 * {@value #LONGEST} characters.
 */
@Value.Immutable
@DomainStyle
public interface NameQuery {

  /** Characters a text may have. */
  int LONGEST = 200;

  String text();

  Optional<String> hromada();

  Optional<String> raion();

  Optional<String> oblast();

  /** Every text names something and is no flood. */
  @Value.Check
  default void check() {
    requireName(text(), "The name to find");
    hromada().ifPresent(name -> requireName(name, "The hromada to look in"));
    raion().ifPresent(name -> requireName(name, "The raion to look in"));
    oblast().ifPresent(name -> requireName(name, "The oblast to look in"));
  }

  private static void requireName(String text, String what) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "%s has %d characters; expected at most %d.".formatted(what, text.length(), LONGEST));
    }
    if (Spelling.readings(text).isEmpty()) {
      throw new IllegalArgumentException(
          "%s has neither a letter nor a digit; expected a name.".formatted(what));
    }
  }

  static NameQuery of(String text) {
    return builder().text(text).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NameQuery}. */
  final class Builder extends ImmutableNameQuery.Builder {}
}
