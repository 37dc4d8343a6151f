package io.github.dilnytsia.internal;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/**
 * Ukrainian names in Latin letters, by the official table.
 *
 * <p>Resolution 55 of the Cabinet of Ministers of 27 January 2010: "зг" is "zgh", є, ї, й, ю, я have another form at the
 * beginning of a word, the soft sign and the apostrophe have none. A word begins after anything that is neither a letter
 * nor an apostrophe. What is no Ukrainian letter stays as it is.
 */
public final class Transliteration {

  private static final String APOSTROPHES = "'’ʼ`";

  private static final ImmutableMap<Character, String> LETTERS =
      ImmutableMap.<Character, String>builder()
          .put('а', "a")
          .put('б', "b")
          .put('в', "v")
          .put('г', "h")
          .put('ґ', "g")
          .put('д', "d")
          .put('е', "e")
          .put('є', "ie")
          .put('ж', "zh")
          .put('з', "z")
          .put('и', "y")
          .put('і', "i")
          .put('ї', "i")
          .put('й', "i")
          .put('к', "k")
          .put('л', "l")
          .put('м', "m")
          .put('н', "n")
          .put('о', "o")
          .put('п', "p")
          .put('р', "r")
          .put('с', "s")
          .put('т', "t")
          .put('у', "u")
          .put('ф', "f")
          .put('х', "kh")
          .put('ц', "ts")
          .put('ч', "ch")
          .put('ш', "sh")
          .put('щ', "shch")
          .put('ь', "")
          .put('ю', "iu")
          .put('я', "ia")
          .buildOrThrow();

  private static final ImmutableMap<Character, String> FIRST_LETTERS =
      ImmutableMap.of('є', "ye", 'ї', "yi", 'й', "y", 'ю', "yu", 'я', "ya");

  private Transliteration() {}

  /** The text with every Ukrainian letter written in Latin ones. */
  public static String of(String text) {
    var latin = new StringBuilder(text.length() + 8);
    for (var i = 0; i < text.length(); i++) {
      append(latin, text, i);
    }
    return latin.toString();
  }

  private static void append(StringBuilder latin, String text, int i) {
    var letter = text.charAt(i);
    if (isApostrophe(letter)) {
      return;
    }
    var small = Character.toLowerCase(letter);
    var written = LETTERS.get(small);
    if (written == null) {
      latin.append(letter);
      return;
    }
    if (beginsWord(text, i)) {
      written = FIRST_LETTERS.getOrDefault(small, written);
    } else if (small == 'г' && Character.toLowerCase(text.charAt(i - 1)) == 'з') {
      written = "gh";
    }
    latin.append(letter == small ? written : capital(written, isInCapitals(text, i)));
  }

  private static boolean beginsWord(String text, int i) {
    return i == 0 || !(Character.isLetter(text.charAt(i - 1)) || isApostrophe(text.charAt(i - 1)));
  }

  private static boolean isApostrophe(char letter) {
    return APOSTROPHES.indexOf(letter) >= 0;
  }

  /** Whether a capital stands in a word of capitals, judged by its neighbours. */
  private static boolean isInCapitals(String text, int i) {
    if (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
      return Character.isUpperCase(text.charAt(i + 1));
    }
    return i > 0 && Character.isUpperCase(text.charAt(i - 1));
  }

  private static String capital(String written, boolean whole) {
    if (whole || written.length() < 2) {
      return written.toUpperCase(Locale.ROOT);
    }
    return Character.toUpperCase(written.charAt(0)) + written.substring(1);
  }
}
