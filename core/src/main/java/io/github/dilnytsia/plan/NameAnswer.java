package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.territory.NameMatches;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who answers for the settlements that bear a name: for all of them, since a name alone picks none.
 */
@Value.Immutable
@DomainStyle
public interface NameAnswer {

  /** What bears the name; where nothing does, the nearest names. */
  NameMatches names();

  /** For each match, in the order of their codes; empty if nothing bears the name. */
  List<SettlementAnswer> settlements();

  /** For each unit of each match, in the same order. */
  default List<OfficerAnswer> answers() {
    return settlements().stream()
        .flatMap(settlement -> settlement.answers().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The answer, or what the name may mean, as lines of text for people. */
  default List<String> in(Language language) {
    return new DirectoryText(language).name(this);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NameAnswer}. */
  final class Builder extends ImmutableNameAnswer.Builder {}
}
