package io.github.dilnytsia.json;

import io.github.dilnytsia.internal.names.LetterChanges;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which known name or id somebody may have meant. */
final class Names {

  private static final int LONGEST = 60;

  private Names() {}

  /** The nearest name by changes of one letter, upper and lower case alike, if a third of its letters or fewer change. */
  static Optional<String> nearest(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(other -> changes(name, other) * 3 <= other.length())
        .min(Comparator.comparingInt((String other) -> changes(name, other))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** Whether two changes of one letter, or fewer, lead from one text to the other. */
  static boolean isClose(String one, String other) {
    return one.length() <= LONGEST && other.length() <= LONGEST && changes(one, other) <= 2;
  }

  private static int changes(String name, String other) {
    return LetterChanges.between(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }
}
