package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.WrongValue;
import io.github.dilnytsia.forms.Form;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of a form, such as {@code half-year}. */
final class FormConverter implements ITypeConverter<Form> {

  @Override
  public Form convert(String text) {
    return Form.findById(text)
        .orElseThrow(() -> new WrongValue(ConsolePhrases.wording(
            "no-form",
            text,
            Stream.of(Form.values()).map(Form::id).collect(Collectors.joining(", ")))));
  }
}
