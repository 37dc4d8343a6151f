package io.github.dilnytsia.internal.names;

/**
 * How many letters have to be put in, left out or replaced to make one text of another: the distance of Levenshtein.
 *
 * <p>For ids and other short texts of any letters; where one text is compared with thousands, {@link EditDistance} is
 * faster and takes two swapped letters for one change. A letter is a {@code char}. The time is the product of the lengths.
 */
public final class LetterChanges {

  private LetterChanges() {}

  /** The same in both directions; 0 only for equal texts. */
  public static int between(String one, String other) {
    var above = new int[other.length() + 1];
    for (var j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      var row = new int[above.length];
      row[0] = i;
      for (var j = 1; j < row.length; j++) {
        var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
