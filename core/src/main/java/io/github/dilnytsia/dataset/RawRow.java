package io.github.dilnytsia.dataset;

import java.util.List;

/** One row of a table as it stands there: the line it begins on and its fields. */
record RawRow(int line, List<String> fields) {

  /** Whether a text has a control character other than some. */
  static boolean hasControlCharacter(String text, String allowed) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if ((c < ' ' || (c >= 0x7F && c <= 0x9F)) && allowed.indexOf(c) < 0) {
        return true;
      }
    }
    return false;
  }
}
