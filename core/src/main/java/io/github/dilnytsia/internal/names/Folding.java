package io.github.dilnytsia.internal.names;

import java.text.Normalizer;

/**
 * What makes no difference between two writings of a name.
 *
 * <p>Character by character from Unicode's own tables, so that no locale decides (a Turkish machine has another small
 * "I").
 */
final class Folding {

  private Folding() {}

  /** Case, accents, the kinds of apostrophe, hyphen and blank, and whatever is not seen. */
  static String fold(String text) {
    if (isPlain(text)) {
      return tidy(folded(text));
    }
    // An acute accent on its own would fall apart into a blank and a mark.
    var plain = new StringBuilder(text);
    for (var i = 0; i < plain.length(); i++) {
      if (isApostrophe(plain.charAt(i))) {
        plain.setCharAt(i, '\'');
      }
    }
    var folded = folded(Normalizer.normalize(plain, Normalizer.Form.NFKD));
    return tidy(Normalizer.normalize(folded, Normalizer.Form.NFC));
  }

  /** Whether nothing in a text can fall apart or come together, which holds for most names. */
  private static boolean isPlain(String text) {
    for (var i = 0; i < text.length(); i++) {
      var character = text.charAt(i);
      if (!isPlain(character)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char character) {
    return (character >= 'А' && character <= 'я')
        || (character >= ' ' && character <= '~' && !isApostrophe(character))
        || "іїєґІЇЄҐ".indexOf(character) >= 0;
  }

  private static StringBuilder folded(String text) {
    var folded = new StringBuilder(text.length());
    int character;
    for (var i = 0; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        folded.append(' ');
      } else if (Character.getType(character) == Character.DASH_PUNCTUATION || character == '−') {
        folded.append('-');
      } else if (isSeen(character)) {
        folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(character)));
      }
    }
    return folded;
  }

  /** Stress marks, and the dot a Turkish "İ" leaves behind, go with what is invisible. */
  private static boolean isSeen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT -> false;
      default ->
        !(character == 0x0300
            || character == 0x0301
            || character == 0x0307
            || (character >= 0xFE00 && character <= 0xFE0F));
    };
  }

  /** One blank, none at the ends or beside hyphens; apostrophes between two letters, where they are no quotation marks. */
  private static String tidy(CharSequence text) {
    var tidy = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var character = text.charAt(i);
      var last = tidy.isEmpty() ? ' ' : tidy.charAt(tidy.length() - 1);
      if (character == '\'') {
        if (isWordCharacter(last) && isWordCharacter(nextAfterApostrophes(text, i))) {
          tidy.append('\'');
        }
      } else if (character == '-' && last == ' ' && !tidy.isEmpty()) {
        tidy.setCharAt(tidy.length() - 1, '-');
      } else if (!(character == ' ' && (last == ' ' || last == '-'))
          && !(character == '-' && last == '-')) {
        tidy.append(character);
      }
    }
    return tidy.toString().strip();
  }

  private static int nextAfterApostrophes(CharSequence text, int i) {
    var next = i;
    while (next < text.length() && text.charAt(next) == '\'') {
      next++;
    }
    return next < text.length() ? Character.codePointAt(text, next) : ' ';
  }

  /** Letters and digits, with one blank for whatever stands between them; an apostrophe leaves nothing behind. */
  static String space(String folded) {
    var spaced = new StringBuilder(folded.length());
    int character;
    for (var i = 0; i < folded.length(); i += Character.charCount(character)) {
      character = folded.codePointAt(i);
      if (isWordCharacter(character)) {
        spaced.appendCodePoint(character == 'ґ' ? 'г' : character);
      } else if (character != '\''
          && !spaced.isEmpty()
          && spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(' ');
      }
    }
    return spaced.toString().strip();
  }

  static boolean isApostrophe(int character) {
    return Twins.APOSTROPHES.indexOf(character) >= 0;
  }

  /** Letters, digits and the marks that belong to them. */
  static boolean isWordCharacter(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
