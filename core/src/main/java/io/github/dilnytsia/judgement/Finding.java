package io.github.dilnytsia.judgement;

import io.github.dilnytsia.internal.DomainStyle;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rule says of a finished plan: which rule, about whom, by how much, why, and where that is written.
 */
@Value.Immutable
@DomainStyle
public interface Finding {

  /** Gravest first, then by rule and subject: an order that no row order of the input can change. */
  Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
      .thenComparing(Finding::ruleId)
      .thenComparing(finding -> finding.hromadaCode().orElse(""))
      .thenComparing(finding -> finding.officerId().orElse(""))
      .thenComparing(finding -> finding.unitId().orElse(""))
      .thenComparing(finding -> finding.text().in(Language.EN));

  Severity severity();

  String ruleId();

  Optional<String> hromadaCode();

  Optional<String> officerId();

  Optional<String> unitId();

  /** The figure that was judged, and below the limit it was held against. */
  Optional<BigDecimal> value();

  Optional<BigDecimal> limit();

  /** Unit of both figures. */
  Optional<String> unit();

  /** The law, norm or assumption behind the rule. */
  String source();

  /** For people. */
  Wording text();

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Finding}. */
  final class Builder extends ImmutableFinding.Builder {}
}
