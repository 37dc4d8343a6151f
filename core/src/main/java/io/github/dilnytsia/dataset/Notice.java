package io.github.dilnytsia.dataset;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Wording;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Something odd in a file that stops nothing: what was found, where, and what was expected.
 */
@Value.Immutable
@DomainStyle
public interface Notice {

  /** Name of the file. */
  String file();

  /** Line of the file, the header being 1; empty if it concerns the whole file. */
  OptionalInt row();

  Optional<String> column();

  /** Name of the sheet, where the file is a workbook. */
  Optional<String> sheet();

  /** Name of the cell in the sheet, such as {@code K17}; empty if it concerns no single cell. */
  Optional<String> cell();

  Wording text();

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Notice}. */
  final class Builder extends ImmutableNotice.Builder {}
}
