package io.github.dilnytsia.judgement;

import io.github.dilnytsia.internal.DomainStyle;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;

/**
 * The work a unit asks for in a month, whoever does it: hours made of reasons.
 */
@Value.Immutable
@DomainStyle
public interface Workload {

  String unitId();

  /** In the order of their reasons' codes. */
  List<WorkItem> items();

  /** Work in a month, without any drive. */
  @Value.Lazy
  default Duration work() {
    return items().stream().map(WorkItem::work).reduce(Duration.ZERO, Duration::plus);
  }

  /** Round trips in a month, to six digits. */
  @Value.Lazy
  default BigDecimal trips() {
    return items().stream().map(WorkItem::trips).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Workload}. */
  final class Builder extends ImmutableWorkload.Builder {}
}
