package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.DomainStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What bears a typed name: all of it, and never a choice among several.
 */
@Value.Immutable
@DomainStyle
public interface NameMatches {

  NameQuery query();

  /** All settlements meant, in the order of their codes; several where the name does not tell them apart. */
  List<NamedPlace> matches();

  /**
   * Settlements of the same name that were left out, because they lie outside the area asked for or are of another kind
   * than the text says; in the order of their codes.
   */
  List<NamedPlace> others();

  /**
   * Whether the text names a kind that none of the matches has, such as "місто" for a village: they are matches all the
   * same, since people often get the kind wrong and the register has changed it.
   */
  boolean contradictsKind();

  /** What was given as a hromada, raion or oblast and is none here; nothing matches then. */
  List<String> unknownAreas();

  /** The nearest few names, the nearest first; only where there is no match. */
  List<NameSuggestion> suggestions();

  /** The one settlement meant; empty if there is none or more than one. */
  default Optional<NamedPlace> only() {
    return matches().size() == 1 ? Optional.of(matches().get(0)) : Optional.empty();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link NameMatches}. */
  final class Builder extends ImmutableNameMatches.Builder {}
}
