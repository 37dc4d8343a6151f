package io.github.dilnytsia.territory;

import java.util.Optional;

/** How far a number of residents may be believed. */
public enum PopulationQuality {
  /** Published by the statistics service. */
  OFFICIAL("official"),
  /** Shared out from a published total by a known key. */
  IMPUTED("imputed"),
  /** Shared out without a key of its own; no fact about this one settlement. */
  IMPUTED_WEAK("imputed-weak");

  private final String label;

  PopulationQuality(String label) {
    this.label = label;
  }

  /** The word used in files. */
  public String label() {
    return label;
  }

  public static Optional<PopulationQuality> findByLabel(String label) {
    for (var quality : values()) {
      if (quality.label.equals(label)) {
        return Optional.of(quality);
      }
    }
    return Optional.empty();
  }
}
