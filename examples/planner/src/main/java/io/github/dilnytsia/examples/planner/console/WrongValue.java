package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.judgement.Wording;
import picocli.CommandLine.TypeConversionException;

/** A value that a converter of our own cannot read, with the reason in both languages. */
public final class WrongValue extends TypeConversionException {

  private static final long serialVersionUID = 1;

  private final transient Wording text;

  public WrongValue(Wording text) {
    super(text.toString());
    this.text = text;
  }

  Wording text() {
    return text;
  }
}
