package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Wording;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One thing in a dataset that cannot be read: where it stands, what was found, what was expected, what may help.
 */
@Value.Immutable
@DomainStyle
public interface DataProblem {

  /** Name of the file; of a folder that is missing, its path. */
  String file();

  /** Line of the file on which the row begins, the header being 1; empty if the problem is the whole file's. */
  OptionalInt row();

  Optional<String> column();

  /**
   * What stands there, shortened to 80 characters, with invisible characters written as {@code \}{@code u202E}; empty if
   * nothing does.
   */
  Optional<String> found();

  Wording expected();

  Optional<Wording> hint();

  /** The whole sentence for people, such as {@code settlements.csv, row 17, column population: found "-3" …}. */
  default Wording text() {
    var place = Wording.same(file());
    if (row().isPresent()) {
      place = say("place.row", place, row().getAsInt());
    }
    if (column().isPresent()) {
      place = say("place.column", place, column().get());
    }
    var sentence = found().isPresent()
        ? say("problem.found", place, found().get(), expected())
        : say("problem.nothing", place, expected());
    return hint().map(hint -> say("problem.hint", sentence, hint)).orElse(sentence);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DataProblem}. */
  final class Builder extends ImmutableDataProblem.Builder {}
}
