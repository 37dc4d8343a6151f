package io.github.dilnytsia.scenario;

import java.util.Locale;

/**
 * Codes built as in the state register KATOTTG: two digits of the oblast, two of the raion, three of the hromada, three
 * of the settlement, two of a city's district (never used here), and five that make each code look like no other.
 */
final class RegisterCodes {

  private int made;

  /** Raions have even numbers, as in the register; the first is 0. */
  String raion(int oblast, int raion) {
    return code(oblast, 2 * (raion + 1), 0);
  }

  /** Hromadas have odd numbers, as in the register; the first is 0. */
  String hromada(int oblast, int raion, int hromada) {
    return code(oblast, 2 * (raion + 1), 2 * hromada + 1);
  }

  /** The hromada's code with a settlement; the first is 0. */
  String settlement(String hromadaCode, int settlement) {
    return hromadaCode.substring(0, 9)
        + String.format(Locale.ROOT, "%03d00%05d", settlement + 1, suffix());
  }

  private String code(int oblast, int raion, int hromada) {
    return String.format(
        Locale.ROOT, "UA%02d%02d%03d00000%05d", Oblasts.code(oblast), raion, hromada, suffix());
  }

  /** A step that shares no factor with 100,000 comes back only after 100,000 codes. */
  private int suffix() {
    return (int) (++made * 61_803L % 100_000);
  }
}
