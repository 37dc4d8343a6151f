package io.github.dilnytsia.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as people like to read them. */
final class Figures {

  private Figures() {}

  /** To one digit, unless that would hide on which side of the limit the figure lies. */
  static BigDecimal forPeople(BigDecimal value, BigDecimal limit) {
    var rounded = value.setScale(1, RoundingMode.HALF_UP);
    return rounded.compareTo(limit) == value.compareTo(limit) ? rounded : value;
  }
}
