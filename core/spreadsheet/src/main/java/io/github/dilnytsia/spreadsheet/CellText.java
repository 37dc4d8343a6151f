package io.github.dilnytsia.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as the cells of a workbook hold it: characters that XML cannot hold are written as {@code _x0001_}, and a text that
 * looks like that has its underscore written so.
 */
final class CellText {

  /** Longest text of a cell, in UTF-16 units. */
  static final int LONGEST = 32_767;

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** Two escapes may share an underscore. */
  private static final Pattern UNDERSCORE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  static String decoded(String text) {
    return text.contains("_x")
        ? ESCAPE
            .matcher(text)
            .replaceAll(escape -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(escape.group(1), 16))))
        : text;
  }

  static String encoded(String text) {
    var escaped = text.contains("_x") ? UNDERSCORE.matcher(text).replaceAll("_x005F_") : text;
    var encoded = new StringBuilder(escaped.length());
    for (var i = 0; i < escaped.length(); i++) {
      var c = escaped.charAt(i);
      if (isXml(c)) {
        encoded.append(c);
      } else {
        encoded.append("_x%04X_".formatted((int) c));
      }
    }
    return encoded.toString();
  }

  /** Halves of surrogate pairs count as characters: whether the other half is there is for others to see. */
  private static boolean isXml(char c) {
    return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n';
  }

  /** The text, or what a cell can hold of it and a mark that there was more. */
  static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    var end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
