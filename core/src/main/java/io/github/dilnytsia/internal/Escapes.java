package io.github.dilnytsia.internal;

import java.util.function.IntPredicate;

/** Characters said by their numbers, so that a reader sees that they are there. */
public final class Escapes {

  private Escapes() {}

  /** The text with each hidden character as {@code \}{@code u202E}, one beyond {@code U+FFFF} as its two halves. */
  public static String of(String text, IntPredicate isHidden) {
    if (text.codePoints().noneMatch(isHidden)) {
      return text;
    }
    var escaped = new StringBuilder();
    text.codePoints().forEach(character -> {
      if (isHidden.test(character)) {
        for (var unit : Character.toChars(character)) {
          escaped.append("\\u%04X".formatted((int) unit));
        }
      } else {
        escaped.appendCodePoint(character);
      }
    });
    return escaped.toString();
  }
}
