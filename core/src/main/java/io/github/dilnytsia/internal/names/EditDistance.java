package io.github.dilnytsia.internal.names;

/**
 * How many letters have to be put in, left out, replaced, or swapped with their neighbour to make another text of this one.
 *
 * <p>The restricted Damerau-Levenshtein distance ("optimal string alignment": no letter is touched twice), a column of the
 * table of distances at a time in the bits of one word: Hyyrö (2003), "A Bit-Vector Algorithm for Computing Levenshtein and
 * Damerau Edit Distances", Nordic Journal of Computing 10, figure 4. Immutable.
 */
public final class EditDistance {

  /** Letters of this text that fit into one word. */
  public static final int LONGEST = Long.SIZE;

  /** All letters of both alphabets lie below. */
  private static final int COMMON = 0x500;

  private final String text;
  private final long[] positions = new long[COMMON];

  /** From a text of at most {@value #LONGEST} letters, and at least one. */
  public EditDistance(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "The text has %d letters; expected 1 to %d.".formatted(text.length(), LONGEST));
    }
    this.text = text;
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) < COMMON) {
        positions[text.charAt(i)] |= 1L << i;
      }
    }
  }

  /** The distance to another text. */
  public int to(char[] other) {
    var end = 1L << (text.length() - 1);
    var distance = text.length();
    var increases = -1L;
    var decreases = 0L;
    var diagonal = 0L;
    var last = 0L;
    for (var letter : other) {
      var here = positions(letter);
      var swapped = ((~diagonal & here) << 1) & last;
      diagonal = (((here & increases) + increases) ^ increases) | here | decreases | swapped;
      var more = decreases | ~(diagonal | increases);
      var fewer = diagonal & increases;
      distance += (more & end) != 0 ? 1 : 0;
      distance -= (fewer & end) != 0 ? 1 : 0;
      more = (more << 1) | 1;
      increases = (fewer << 1) | ~(diagonal | more);
      decreases = more & diagonal;
      last = here;
    }
    return distance;
  }

  /** A bit for each place at which the letter stands in this text. */
  private long positions(char letter) {
    if (letter < COMMON) {
      return positions[letter];
    }
    var found = 0L;
    for (var i = 0; i < text.length(); i++) {
      found |= text.charAt(i) == letter ? 1L << i : 0;
    }
    return found;
  }
}
