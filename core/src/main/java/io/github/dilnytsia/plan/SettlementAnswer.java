package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.territory.Settlement;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who answers for a settlement, or for each of its parts.
 */
@Value.Immutable
@DomainStyle
public interface SettlementAnswer {

  /** In the order of their units; one, or one for each part. */
  List<OfficerAnswer> answers();

  default Settlement settlement() {
    return answers().get(0).unit().settlement();
  }

  /** The answer as lines of text for people; of a settlement with parts a line for each. */
  default List<String> in(Language language) {
    return new DirectoryText(language).settlement(this);
  }

  /** All units are of one settlement. */
  @Value.Check
  default void check() {
    if (answers().stream().map(a -> a.unit().settlementCode()).distinct().count() != 1) {
      throw new IllegalArgumentException(
          "The answers are for units of settlements %s; expected those of one settlement."
              .formatted(answers().stream().map(a -> a.unit().settlementCode()).toList()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SettlementAnswer}. */
  final class Builder extends ImmutableSettlementAnswer.Builder {}
}
