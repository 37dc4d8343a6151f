package io.github.dilnytsia.rules;

/**
 * A word, number, text or sign of a DRL file.
 *
 * @param text as it is written; of a text what stands between the quotes
 * @param line on which it begins, the first being 1
 */
record DrlToken(Kind kind, String text, int line) {

  enum Kind {
    /** A name of Java or a keyword of DRL; it may begin with {@code $}. */
    WORD,
    NUMBER,
    /** A literal in quotes of either sort. */
    TEXT,
    /** One character that is none of the others. */
    SIGN
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
