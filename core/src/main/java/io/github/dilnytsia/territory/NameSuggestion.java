package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.DomainStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A name that comes near to what was typed: offered, never taken for it.
 */
@Value.Immutable
@DomainStyle
public interface NameSuggestion {

  /** As it is written where it was found: in Ukrainian, in English, or transliterated. */
  String name();

  /**
   * Letters that would have to be put in, left out, replaced, or swapped with their neighbour; 0 where only blanks,
   * hyphens or apostrophes differ.
   */
  int distance();

  /** All that bear it within the area looked in, in the order of their codes; at least one. */
  List<NamedPlace> places();

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NameSuggestion}. */
  final class Builder extends ImmutableNameSuggestion.Builder {}
}
