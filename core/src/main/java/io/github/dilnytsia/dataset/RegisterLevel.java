package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableList;

/**
 * A level of the register KATOTTG, with its column and the number of digits that say where an object stands.
 *
 * <p>Of a code's 17 digits two are the oblast's, two the raion's, three the hromada's, three the settlement's and two a
 * city district's; the last five only make it unlike any other.
 */
enum RegisterLevel {
  OBLAST(1, "Перший рівень", 2),
  RAION(2, "Другий рівень", 4),
  HROMADA(3, "Третій рівень", 7),
  SETTLEMENT(4, "Четвертий рівень", 10),
  DISTRICT(5, "Додатковий рівень", 12);

  /** From oblasts down. */
  static final ImmutableList<RegisterLevel> ALL = ImmutableList.copyOf(values());

  private static final int BEFORE_DIGITS = 2;
  private static final String ZEROS = "0".repeat(12);

  private final int number;
  private final String column;
  private final int digits;

  RegisterLevel(int number, String column, int digits) {
    this.number = number;
    this.column = column;
    this.digits = digits;
  }

  /** From 1, an oblast, to 5. */
  int number() {
    return number;
  }

  String column() {
    return column;
  }

  /** How many digits say where an object of this level stands. */
  int digits() {
    return digits;
  }

  /** The first of the digits that are this level's own, from 1. */
  int firstDigit() {
    return this == OBLAST ? 1 : ALL.get(number - 2).digits + 1;
  }

  /** What all codes at or below an object of this level begin with. */
  String prefix(String code) {
    return code.substring(0, BEFORE_DIGITS + digits);
  }

  /** Whether the digits of a code can be those of an object of this level: some of its own, none of lower levels. */
  boolean isLevelOf(String code) {
    var place = code.substring(BEFORE_DIGITS, BEFORE_DIGITS + ZEROS.length());
    var own = place.substring(firstDigit() - 1, digits);
    return !ZEROS.startsWith(own) && ZEROS.endsWith(place.substring(digits));
  }
}
