package io.github.dilnytsia.map;

import io.github.dilnytsia.internal.Transliteration;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;

/** What places are called in English: by the dataset, or else in Latin letters by the official table. */
final class LatinNames {

  private LatinNames() {}

  static String of(Settlement settlement) {
    return settlement.nameEn().orElseGet(() -> Transliteration.of(settlement.name()));
  }

  static String of(Hromada hromada) {
    return hromada.nameEn().orElseGet(() -> Transliteration.of(hromada.name()));
  }
}
