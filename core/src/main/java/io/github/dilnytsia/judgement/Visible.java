package io.github.dilnytsia.judgement;

import io.github.dilnytsia.internal.Escapes;

/**
 * Text from outside as part of a sentence: on one line, in one direction, with nothing in it that cannot be seen.
 *
 * <p>The characters are listed, not asked of {@link Character}: what a release of Java takes for a format character must
 * not change a plan's files.
 */
final class Visible {

  private Visible() {}

  /** The text, with line ends, other control characters, marks of direction and such as {@code \}{@code u202E}. */
  static String of(String text) {
    return Escapes.of(text, Visible::isHidden);
  }

  private static boolean isHidden(int c) {
    return c < ' '
        || isBetween(c, 0x7F, 0x9F)
        || c == 0xAD
        || c == 0x61C
        || c == 0x180E
        || isBetween(c, 0x200B, 0x200F)
        || isBetween(c, 0x2028, 0x202E)
        || isBetween(c, 0x2060, 0x206F)
        || c == 0xFEFF
        || isBetween(c, 0xFFF9, 0xFFFB)
        // Half a character, and tags.
        || isBetween(c, 0xD800, 0xDFFF)
        || isBetween(c, 0xE0000, 0xE0FFF);
  }

  private static boolean isBetween(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
