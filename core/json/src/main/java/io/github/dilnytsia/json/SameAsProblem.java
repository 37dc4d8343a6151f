package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.plan.PlanningProblem;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** What a plan has in common with the problem it answers. */
record SameAsProblem<T>(Form<T> form, Function<PlanningProblem, T> ofProblem, String phrase)
    implements Form<T> {

  @Override
  public void write(T value, JsonGenerator json) throws IOException {
    form.write(value, json);
  }

  @Override
  public Optional<T> read(Reading in) throws IOException {
    var found = in.found();
    var value = form.read(in);
    var wanted = ofProblem.apply(in.problem());
    if (value.isPresent() && !value.get().equals(wanted)) {
      in.log()
          .tell(
              in.spot(),
              Optional.of(found),
              say(phrase, wanted),
              Optional.of(say("hint.other-problem")));
      return Optional.empty();
    }
    return value;
  }

  @Override
  public SchemaNode describe(SchemaDefinitions definitions) {
    return form.describe(definitions);
  }
}
