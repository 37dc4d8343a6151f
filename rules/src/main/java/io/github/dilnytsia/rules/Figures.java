package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.territory.PlaceName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Figures as people like to read them. */
final class Figures {

  private Figures() {}

  /** To one digit, unless that would hide on which side of the limit the figure lies. */
  static BigDecimal forPeople(BigDecimal value, BigDecimal limit) {
    var rounded = value.setScale(1, RoundingMode.HALF_UP);
    return rounded.compareTo(limit) == value.compareTo(limit) ? rounded : value;
  }

  /** Figures of a sentence as nobody can change them later: what is no figure or text is the text it shows now. */
  static List<Object> plain(Object... figures) {
    var plain = ImmutableList.builder();
    for (var figure : figures) {
      plain.add(isPlain(figure) ? figure : String.valueOf(figure));
    }
    return plain.build();
  }

  private static boolean isPlain(Object figure) {
    return figure instanceof String
        || figure instanceof Integer
        || figure instanceof Long
        || figure instanceof LocalDate
        || figure instanceof Wording
        || figure instanceof PlaceName
        || figure.getClass() == BigDecimal.class;
  }
}
