package io.github.dilnytsia.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way of typing that leaves a name what it is. */
enum Habit {
  EXACT,
  CAPITALS,
  SMALL_LETTERS,
  TURKISH_MACHINE,
  DECOMPOSED,
  ANOTHER_APOSTROPHE,
  LATIN_LOOK_ALIKES,
  LOOK_ALIKES_IN_SMALL_LETTERS,
  MANY_BLANKS,
  ANOTHER_DASH,
  BLANKS_AROUND_HYPHENS,
  INVISIBLE,
  STRESSED,
  IN_QUOTES,
  FULL_STOP;

  /** Letters with a twin, in the order of {@link #TWINS}. */
  static final String LETTERS = "АВСЕНІКМОРТХаесікморхуї";

  static final String TWINS = "ABCEHIKMOPTXaecikmopxyï";

  String type(String name, Random random) {
    return switch (this) {
      case EXACT -> name;
      case CAPITALS -> name.toUpperCase(Locale.ROOT);
      case SMALL_LETTERS -> name.toLowerCase(Locale.ROOT);
      case TURKISH_MACHINE ->
        name.toUpperCase(Locale.ROOT).toLowerCase(Locale.forLanguageTag("tr-TR"));
      case DECOMPOSED -> Normalizer.normalize(name, Normalizer.Form.NFD);
      case ANOTHER_APOSTROPHE -> name.replace('’', pick("'`´‘ʼʹ′‛\"“”＇", random));
      case LATIN_LOOK_ALIKES -> withLookAlikes(name, random);
      case LOOK_ALIKES_IN_SMALL_LETTERS -> withLookAlikes(name, random).toLowerCase(Locale.ROOT);
      case MANY_BLANKS ->
        "  " + name.replace(" ", pick("\u00A0\u2009\u3000\t", random) + " ") + "\u00A0\n";
      case ANOTHER_DASH -> name.replace('-', pick("‐‑‒–—−﹣－", random));
      case BLANKS_AROUND_HYPHENS -> name.replace("-", " - ");
      case INVISIBLE ->
        inserted(name, pick("\u00AD\u200B\u200C\u200D\u2060\uFEFF\u202E\u200F", random), random);
      case STRESSED -> name.replaceFirst("(?<=[аеєиіїоуюя])", "\u0301");
      case IN_QUOTES -> "«" + name + "»";
      case FULL_STOP -> name + ".";
    };
  }

  private static char pick(String kinds, Random random) {
    return kinds.charAt(random.nextInt(kinds.length()));
  }

  /** At least one letter of each word stays as it is. */
  private static String withLookAlikes(String name, Random random) {
    return Stream.of(name.split("(?<=[ -])", -1))
        .map(word -> {
          var typed = new StringBuilder(word);
          for (var i = 0; i < word.length(); i++) {
            var twin = LETTERS.indexOf(word.charAt(i));
            if (twin >= 0 && random.nextBoolean()) {
              typed.setCharAt(i, TWINS.charAt(twin));
            }
          }
          var mixed = typed.chars().anyMatch(letter -> letter >= 'Ѐ' && letter <= 'ԯ');
          return mixed ? typed.toString() : word;
        })
        .collect(Collectors.joining());
  }

  private static String inserted(String name, char character, Random random) {
    var at = random.nextInt(name.length() + 1);
    return name.substring(0, at) + character + name.substring(at);
  }
}
