package io.github.dilnytsia.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.staffing.ReceptionHours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reception hours as files write them: {@code Tue 09:00-12:00; Thu 14:00-18:00}. */
final class Receptions {

  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final Pattern STRETCH =
      Pattern.compile("(...) ([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})");

  private Receptions() {}

  /** The hours in their order; empty if any stretch is written otherwise or ends before it begins. */
  static Optional<List<ReceptionHours>> parse(String text) {
    var hours = ImmutableList.<ReceptionHours>builder();
    for (var stretch : Splitter.on(';').trimResults().split(text)) {
      var match = STRETCH.matcher(stretch);
      if (!match.matches() || !DAYS.contains(match.group(1))) {
        return Optional.empty();
      }
      try {
        var begin = LocalTime.parse(match.group(2));
        var end = LocalTime.parse(match.group(3));
        if (!end.isAfter(begin)) {
          return Optional.empty();
        }
        hours.add(ReceptionHours.builder()
            .day(DayOfWeek.of(DAYS.indexOf(match.group(1)) + 1))
            .begin(begin)
            .end(end)
            .build());
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    return Optional.of(hours.build());
  }

  static String text(ReceptionHours hours) {
    return "%s %s-%s".formatted(DAYS.get(hours.day().getValue() - 1), hours.begin(), hours.end());
  }
}
