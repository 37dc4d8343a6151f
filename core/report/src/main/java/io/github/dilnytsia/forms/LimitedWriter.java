package io.github.dilnytsia.forms;

import java.io.Writer;

/** Keeps what is written, up to a limit. */
final class LimitedWriter extends Writer {

  private final StringBuilder text = new StringBuilder();

  @Override
  public void write(char[] characters, int offset, int length) {
    text.append(characters, offset, length);
    if (text.length() > Budgets.PAPER_CHARACTERS) {
      throw new OverBudget("paper-too-long", Budgets.PAPER_CHARACTERS);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
