package io.github.dilnytsia.internal.names;

/**
 * The two alphabets names are written in, for letters that look the same in both.
 *
 * <p>A word that mixes them, such as "Дaний" with a Latin "a", is read in one; a word in letters of the other alphabet that
 * all have a twin, such as "Bap", may be a Ukrainian name typed with the wrong keyboard. The other way round nobody types
 * an English name in Cyrillic letters.
 */
public enum Alphabet {
  CYRILLIC(Twins.LATIN, Twins.CYRILLIC),
  LATIN(Twins.CYRILLIC, Twins.LATIN);

  private final String foreign;
  private final String own;

  Alphabet(String foreign, String own) {
    this.foreign = foreign;
    this.own = own;
  }

  /** The alphabet a text is written in: Cyrillic if any letter is, since a Latin one among them is a slip. */
  public static Alphabet of(String text) {
    return text.codePoints().anyMatch(CYRILLIC::isOwn) ? CYRILLIC : LATIN;
  }

  /** The folded text with letters of the other alphabet replaced by their twins, word by word. */
  String replaceLookAlikes(String folded) {
    if (!mayHaveLookAlikes(folded)) {
      return folded;
    }
    var text = new StringBuilder(folded);
    var begin = 0;
    for (var i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isOfWord(text.charAt(i))) {
        replaceInWord(text, begin, i);
        begin = i + 1;
      }
    }
    return text.toString();
  }

  private boolean mayHaveLookAlikes(String folded) {
    for (var i = 0; i < folded.length(); i++) {
      if (foreign.indexOf(folded.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void replaceInWord(StringBuilder text, int begin, int end) {
    var own = 0;
    var strange = 0;
    for (var i = begin; i < end; i++) {
      var letter = text.charAt(i);
      if (isOwn(letter)) {
        own++;
      } else if (Character.isLetter(letter) && foreign.indexOf(letter) < 0) {
        strange++;
      }
    }
    if (this == CYRILLIC ? own > 0 || strange == 0 : own > 0 && strange == 0) {
      for (var i = begin; i < end; i++) {
        var twin = foreign.indexOf(text.charAt(i));
        if (twin >= 0) {
          text.setCharAt(i, this.own.charAt(twin));
        }
      }
    }
  }

  private boolean isOwn(int letter) {
    var script = Character.UnicodeScript.of(letter);
    return script
        == (this == CYRILLIC ? Character.UnicodeScript.CYRILLIC : Character.UnicodeScript.LATIN);
  }

  private static boolean isOfWord(char character) {
    return character == '\''
        || Folding.isWordCharacter(character)
        || Character.isSurrogate(character);
  }
}
