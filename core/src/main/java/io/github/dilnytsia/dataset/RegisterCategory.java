package io.github.dilnytsia.dataset;

import io.github.dilnytsia.territory.SettlementCategory;
import java.util.Optional;

/** What an object of the register KATOTTG is, with the register's letter and level. */
public enum RegisterCategory {
  /** Область, or the Autonomous Republic of Crimea. */
  OBLAST("O", RegisterLevel.OBLAST),
  /** Kyiv and Sevastopol: at the level of oblasts, and settlements. */
  CITY_OF_SPECIAL_STATUS("K", RegisterLevel.OBLAST),
  /** Район. */
  RAION("P", RegisterLevel.RAION),
  /** Територіальна громада. */
  HROMADA("H", RegisterLevel.HROMADA),
  /** Місто. */
  CITY("M", RegisterLevel.SETTLEMENT),
  /** Селище. */
  TOWN("X", RegisterLevel.SETTLEMENT),
  /** Село. */
  VILLAGE("C", RegisterLevel.SETTLEMENT),
  /** Район у місті: part of its city, no settlement. */
  CITY_DISTRICT("B", RegisterLevel.DISTRICT);

  private final String letter;
  private final RegisterLevel level;

  RegisterCategory(String letter, RegisterLevel level) {
    this.letter = letter;
    this.level = level;
  }

  /** The register's letter, a Latin one. */
  public String letter() {
    return letter;
  }

  /** From 1, an oblast, to 5, a district of a city. */
  public int level() {
    return level.number();
  }

  RegisterLevel place() {
    return level;
  }

  /** What it is as a settlement; empty for what is none. */
  public Optional<SettlementCategory> settlementCategory() {
    return SettlementCategory.findByLetter(letter);
  }

  boolean isCity() {
    return this == CITY || this == CITY_OF_SPECIAL_STATUS;
  }
}
