package io.github.dilnytsia.testkit.arbitraries;

import io.github.dilnytsia.internal.DomainStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a territory to be drawn may hold. */
@Value.Immutable
@DomainStyle
interface TerritorySettings {

  /** Namesakes and an apostrophe, as everywhere. */
  List<String> USUAL_NAMES = List.of("Лука", "Кам’янка", "Гора", "Лука", "Нова Їжівка");

  /** Allowed, and apt to trip up what reads, compares, writes or shows them. */
  List<String> ODD_NAMES = List.of(
      "Лука",
      " Лука ",
      "ЛУКА",
      "Л" + "y" + "ка",
      "Кам'янка",
      "Ки\u0456\u0308вка",
      "Лу\u00adка",
      "\u202eакуЛ",
      "=1+1",
      "a,\"b\";c",
      "{0}",
      "<b>Лука</b>",
      "\ud83d\ude94");

  @Value.Default
  default LocalDate date() {
    return Problems.DAY;
  }

  @Value.Default
  default Span hromadas() {
    return new Span(1, 3);
  }

  @Value.Default
  default Span settlements() {
    return new Span(1, 8);
  }

  /** Most parts of a settlement. */
  @Value.Default
  default int parts() {
    return 3;
  }

  /** Of each unit; empty for the usual mixture. */
  Optional<Span> residents();

  @Value.Default
  default int roads() {
    return 3;
  }

  @Value.Default
  default boolean demand() {
    return true;
  }

  @Value.Default
  default boolean statuses() {
    return true;
  }

  @Value.Default
  default List<String> names() {
    return USUAL_NAMES;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTerritorySettings.Builder {}
}
