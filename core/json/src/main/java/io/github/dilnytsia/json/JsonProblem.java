package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing in a document that cannot be read: where it stands, what was found, what was expected, what may help.
 */
@Value.Immutable
@DomainStyle
public interface JsonProblem {

  /** JSON Pointer (RFC 6901) to the value; of a field that is missing, to where it should be. */
  String path();

  /** Line on which the value begins, from 1; of a field that is missing, its object. */
  int line();

  /** Character of the line at which it begins, from 1, counted in UTF-16 units. */
  int column();

  /**
   * What stands there, as JSON: texts in quotes, shortened to 80 characters, with invisible characters written as
   * {@code \}{@code u202E}; of an object or array only its brackets. Empty if nothing does.
   */
  Optional<String> found();

  Wording expected();

  Optional<Wording> hint();

  /** The whole sentence for people, such as {@code /force/officers/3/hoursPerMonth (line 7, column 20): found "5" …}. */
  default Wording text() {
    var place = path().isEmpty()
        ? say("place.document", line(), column())
        : say("place", Shown.whole(path()), line(), column());
    var sentence = found().isPresent()
        ? say("problem.found", place, found().get(), expected())
        : say("problem.nothing", place, expected());
    return hint().map(hint -> say("problem.hint", sentence, hint)).orElse(sentence);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link JsonProblem}. */
  final class Builder extends ImmutableJsonProblem.Builder {}
}
