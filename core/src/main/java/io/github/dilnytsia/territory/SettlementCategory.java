package io.github.dilnytsia.territory;

import java.util.Optional;

/** What the state register KATOTTG calls a settlement, with the register's letter. */
public enum SettlementCategory {
  /** Місто. */
  CITY("M"),
  /** Селище. */
  TOWN("X"),
  /** Село. */
  VILLAGE("C"),
  /** Kyiv and Sevastopol. */
  CITY_OF_SPECIAL_STATUS("K");

  private final String letter;

  SettlementCategory(String letter) {
    this.letter = letter;
  }

  /** The register's letter: Latin {@code M}, {@code X}, {@code C} or {@code K}. */
  public String letter() {
    return letter;
  }

  /** Whether the city norm of residents per beat holds here; towns and villages are rural. */
  public boolean isCity() {
    return this == CITY || this == CITY_OF_SPECIAL_STATUS;
  }

  public static Optional<SettlementCategory> findByLetter(String letter) {
    for (var category : values()) {
      if (category.letter.equals(letter)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
