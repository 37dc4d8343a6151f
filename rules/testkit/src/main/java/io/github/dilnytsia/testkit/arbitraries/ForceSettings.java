package io.github.dilnytsia.testkit.arbitraries;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.staffing.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a force to be drawn may hold. */
@Value.Immutable
@DomainStyle
interface ForceSettings {

  @Value.Default
  default LocalDate date() {
    return Problems.DAY;
  }

  /** Empty for up to four, seldom nobody at all. */
  Optional<Span> officers();

  @Value.Default
  default int stations() {
    return 3;
  }

  @Value.Default
  default List<Role> roles() {
    return List.of(Role.values());
  }

  /** Whether some are still learning, or begin or end their service around the day. */
  @Value.Default
  default boolean anyStage() {
    return true;
  }

  /** Whether some hromadas have not signed, or have a memorandum that is suspended or has ended. */
  @Value.Default
  default boolean anyMemorandum() {
    return true;
  }

  @Value.Default
  default boolean absences() {
    return true;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableForceSettings.Builder {}
}
