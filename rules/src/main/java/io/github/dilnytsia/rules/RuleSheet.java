package io.github.dilnytsia.rules;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.Wording;
import java.util.List;
import org.immutables.value.Value;

/**
 * A rule of a book as a planner reads it: what it is, in which words it speaks, how sure the figures behind it are.
 */
@Value.Immutable
@DomainStyle
public interface RuleSheet {

  Rule rule();

  /** What it says to people, with {@code …} where its figures stand; of a rule about work, what the work is. */
  List<Wording> says();

  /**
   * How sure it is: as its norm or rate is, of several dates the latest; a rule that rests on neither and cites a source
   * of its own was read there.
   */
  Sureness sureness();

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RuleSheet}. */
  final class Builder extends ImmutableRuleSheet.Builder {}
}
