package io.github.dilnytsia.internal;

/** Text from outside as people may be shown it: with nothing invisible in it. */
public final class Shown {

  private static final int LONGEST = 80;

  private Shown() {}

  /** The text, cut after 80 characters; control, direction and other invisible characters as {@code \}{@code u202E}. */
  public static String of(String text) {
    var end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    var shown = whole(text.substring(0, end));
    return end < text.length() ? shown + '…' : shown;
  }

  /** The whole text, which people must have to its end, such as a path. */
  public static String whole(String text) {
    return Escapes.of(text, character -> !isVisible(character));
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> false;
      case Character.SPACE_SEPARATOR -> character == ' ';
      default -> character != '\uFFFD';
    };
  }
}
