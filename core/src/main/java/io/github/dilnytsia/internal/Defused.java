package io.github.dilnytsia.internal;

import java.util.regex.Pattern;

/**
 * Text for people who open a file in a spreadsheet: one that the program would take for a formula gets an apostrophe in
 * front.
 *
 * <p>A formula begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return. Texts that begin so
 * behind apostrophes of their own get one more, so that the text can always be told from what was put before it.
 */
public final class Defused {

  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern DEFUSED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private Defused() {}

  /** The text with an apostrophe in front if it begins as a formula does. */
  public static String text(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text that was defused. */
  public static String original(String text) {
    return DEFUSED.matcher(text).matches() ? text.substring(1) : text;
  }
}
