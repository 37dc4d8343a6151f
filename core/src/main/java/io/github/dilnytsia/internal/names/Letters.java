package io.github.dilnytsia.internal.names;

/**
 * The letters of a word, whatever their order: a bit for each that occurs, and one for each that occurs twice or more.
 *
 * <p>Ukrainian and Latin letters have bits of their own; all others share two, which makes them look nearer than they are
 * and never farther.
 */
record Letters(long once, long twice) {

  private static final int FIRST_LATIN = 36;

  static Letters of(String word) {
    var once = 0L;
    var twice = 0L;
    for (var i = 0; i < word.length(); i++) {
      var bit = bit(word.charAt(i));
      twice |= once & bit;
      once |= bit;
    }
    return new Letters(once, twice);
  }

  private static long bit(char letter) {
    if (letter >= 'а' && letter <= 'я') {
      return 1L << (letter - 'а');
    }
    if (letter >= 'a' && letter <= 'z') {
      return 1L << (FIRST_LATIN + letter - 'a');
    }
    return switch (letter) {
      case 'є' -> 1L << 32;
      case 'і' -> 1L << 33;
      case 'ї' -> 1L << 34;
      default -> 1L << (letter % 2 == 0 ? 62 : 63);
    };
  }

  /**
   * Edits it takes at least to make another word of this one: each puts in one letter at most and takes out one at most.
   *
   * @param otherOnce {@link #once()} of the other word, as {@code otherTwice}
   */
  int editsTo(long otherOnce, long otherTwice) {
    var missing = Long.bitCount(once & ~otherOnce) + Long.bitCount(twice & ~otherTwice);
    var tooMany = Long.bitCount(otherOnce & ~once) + Long.bitCount(otherTwice & ~twice);
    return Math.max(missing, tooMany);
  }
}
