package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.judgement.Wording;
import java.util.Collection;
import java.util.Optional;

/** What usually has happened where a field cannot be read. */
final class Hints {

  private Hints() {}

  static Optional<Wording> forNumber(String text) {
    if (text.codePoints().anyMatch(c -> Character.isDigit(c) && c > '9')) {
      return Optional.of(say("hint.ascii-digits"));
    }
    if (text.matches("[0-9]+[.,]?[0-9]*[eE][+-]?[0-9]+")) {
      return Optional.of(say("hint.exponent"));
    }
    if (text.matches("-?[0-9]+,[0-9]+")) {
      return Optional.of(say("hint.comma"));
    }
    if (text.matches("[0-9]{1,3}([\\h'’.,][0-9]{3})+")) {
      return Optional.of(say("hint.thousands"));
    }
    if (text.matches("-[0-9.]+") || text.chars().anyMatch(Character::isLetter)) {
      return Optional.of(say("hint.shifted"));
    }
    return Optional.empty();
  }

  static Optional<Wording> forCode(String code) {
    if (Codes.isKatottg(code.strip())) {
      return Optional.of(say("hint.blanks"));
    }
    if (!code.equals(latin(code)) && Codes.isKatottg(latin(code))) {
      return Optional.of(say("hint.cyrillic"));
    }
    return Optional.empty();
  }

  static Optional<Wording> forWord(String text, Collection<String> words) {
    if (words.contains(text.strip())) {
      return Optional.of(say("hint.blanks"));
    }
    if (words.contains(latin(text))) {
      return Optional.of(say("hint.cyrillic"));
    }
    return Optional.empty();
  }

  /** The Latin letters that look like the Cyrillic ones in a text. */
  private static String latin(String text) {
    var cyrillic = "АВЕІКМНОРСТХ";
    var latin = "ABEIKMHOPCTX";
    var result = new StringBuilder(text);
    for (var i = 0; i < result.length(); i++) {
      var found = cyrillic.indexOf(result.charAt(i));
      if (found >= 0) {
        result.setCharAt(i, latin.charAt(found));
      }
    }
    return result.toString();
  }
}
