package io.github.dilnytsia.staffing;

import io.github.dilnytsia.internal.DomainStyle;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * When residents are received at a station: one stretch of one day of the week, written {@code Tue 09:00-12:00}.
 */
@Value.Immutable
@DomainStyle
public interface ReceptionHours {

  /** By day of the week and time. */
  Comparator<ReceptionHours> ORDER = Comparator.comparing(ReceptionHours::day)
      .thenComparing(ReceptionHours::begin)
      .thenComparing(ReceptionHours::end);

  DayOfWeek day();

  LocalTime begin();

  LocalTime end();

  /** Reception ends after it begins. */
  @Value.Check
  default void check() {
    if (!end().isAfter(begin())) {
      throw new IllegalArgumentException(
          "Reception on %s ends at %s; expected an end after its begin at %s."
              .formatted(day(), end(), begin()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReceptionHours}. */
  final class Builder extends ImmutableReceptionHours.Builder {}
}
