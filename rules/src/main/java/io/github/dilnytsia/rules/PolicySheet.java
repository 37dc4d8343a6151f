package io.github.dilnytsia.rules;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.WorkloadRate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All there is to read about one policy of a book: its rules, the rows of the tables they rest on, and how they are written.
 */
@Value.Immutable
@DomainStyle
public interface PolicySheet {

  /** Such as {@code reach.wanted}. */
  String id();

  /** Who brought it into the book. */
  RuleOrigin origin();

  /** The file it is written in: of ours beside {@link RuleBook}, such as {@code reach/wanted.drl}. */
  String file();

  /** Its rules by name. */
  List<RuleSheet> rules();

  /** Every row of every norm its rules ask for, by code and day. */
  List<Norm> norms();

  /** The rate of the work it counts. */
  Optional<WorkloadRate> rate();

  /**
   * The text of its file, which may hold rules of other policies too; of a decision table the DRL that it stands for.
   */
  String text();

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PolicySheet}. */
  final class Builder extends ImmutablePolicySheet.Builder {}
}
