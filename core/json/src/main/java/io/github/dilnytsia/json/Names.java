package io.github.dilnytsia.json;

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

  /** The distance of Levenshtein. */
  private static int changes(String name, String other) {
    var one = name.toLowerCase(Locale.ROOT);
    var two = other.toLowerCase(Locale.ROOT);
    var above = new int[two.length() + 1];
    for (var j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      var row = new int[above.length];
      row[0] = i;
      for (var j = 1; j < row.length; j++) {
        var change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[two.length()];
  }
}
