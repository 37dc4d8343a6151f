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

  /** Name of the file; of a folder that is missing, and of a workbook, its path. */
  String file();

  /** Line of the file on which the row begins, the header being 1; empty if the problem is the whole file's. */
  OptionalInt row();

  Optional<String> column();

  /** Name of the sheet, where the file is a workbook. */
  Optional<String> sheet();

  /** Name of the cell in the sheet, such as {@code K17}; empty if the problem is no single cell's. */
  Optional<String> cell();

  /**
   * What stands there, shortened to 80 characters, with invisible characters written as {@code \}{@code u202E}; empty if
   * nothing does.
   */
  Optional<String> found();

  Wording expected();

  Optional<Wording> hint();

  /** The whole sentence for people, such as {@code settlements.csv, row 17, column population: found "-3" …}. */
  default Wording text() {
    var place = place();
    var sentence = found().isPresent()
        ? say("problem.found", place, found().get(), expected())
        : say("problem.nothing", place, expected());
    return hint().map(hint -> say("problem.hint", sentence, hint)).orElse(sentence);
  }

  private Wording place() {
    var place = sheet().map(sheet -> say("place.sheet", sheet)).orElse(Wording.same(file()));
    if (cell().isPresent()) {
      place = say("place.cell", place, cell().get());
      return column().isPresent() ? say("place.cell-column", place, column().get()) : place;
    }
    if (row().isPresent()) {
      place = say("place.row", place, row().getAsInt());
    }
    return column().isPresent() ? say("place.column", place, column().get()) : place;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DataProblem}. */
  final class Builder extends ImmutableDataProblem.Builder {}
}
