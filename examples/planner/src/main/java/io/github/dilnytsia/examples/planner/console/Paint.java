package io.github.dilnytsia.examples.planner.console;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Colours for what the words say already: whoever sees none of them misses nothing.
 *
 * <p>Text is never read for markup, as it may come from data.
 */
public final class Paint {

  private final boolean coloured;

  private Paint(boolean coloured) {
    this.coloured = coloured;
  }

  public static Paint on(Ansi ansi) {
    return new Paint(ansi.enabled());
  }

  /** What stops a plan or a command. */
  public String error(String text) {
    return styled(text, Style.bold, Style.fg_red);
  }

  /** What somebody should look at. */
  public String warning(String text) {
    return styled(text, Style.fg_yellow);
  }

  /** What is as it should be. */
  public String good(String text) {
    return styled(text, Style.fg_green);
  }

  /** What a text is about. */
  public String heading(String text) {
    return styled(text, Style.bold);
  }

  private String styled(String text, Style... styles) {
    // All off at once: what ends bold alone underlines twice on many terminals.
    return coloured ? Style.on(styles) + text + Style.reset.on() : text;
  }
}
