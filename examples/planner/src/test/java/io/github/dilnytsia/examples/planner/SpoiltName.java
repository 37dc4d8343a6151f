package io.github.dilnytsia.examples.planner;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A name as it is met in public texts: Latin letters among Cyrillic ones, any apostrophe, any case, stress marks. */
final class SpoiltName {

  private static final String CYRILLIC = "АВЕІКМНОРСТХаеіорсх";
  private static final String LATIN = "ABEIKMHOPCTXaeiopcx";
  private static final List<String> APOSTROPHES = List.of("'", "’", "ʼ", "`", "′");
  private static final String VOWELS = "аеиіоуюяАЕИІОУЮЯ";

  private SpoiltName() {}

  static String of(String name, Random random) {
    var twins = name.chars()
        .anyMatch(letter -> "бгґдєжзийїлпфцчшщьюяБГҐДЄЖЗИЇЙЛПФЦЧШЩЮЯ".indexOf(letter) >= 0);
    var spoilt = new StringBuilder();
    for (var i = 0; i < name.length(); i++) {
      var letter = name.charAt(i);
      var twin = CYRILLIC.indexOf(letter);
      if (letter == '’') {
        spoilt.append(APOSTROPHES.get(random.nextInt(APOSTROPHES.size())));
      } else if (twins && twin >= 0 && random.nextInt(3) == 0) {
        spoilt.append(LATIN.charAt(twin));
      } else {
        spoilt.append(letter);
        if (VOWELS.indexOf(letter) >= 0 && random.nextInt(8) == 0) {
          spoilt.append('\u0301');
        }
      }
    }
    return switch (random.nextInt(3)) {
      case 0 -> spoilt.toString().toUpperCase(Locale.ROOT);
      case 1 -> "  " + spoilt.toString().toLowerCase(Locale.ROOT).replace("-", " \u2013 ");
      default -> spoilt.toString();
    };
  }
}
