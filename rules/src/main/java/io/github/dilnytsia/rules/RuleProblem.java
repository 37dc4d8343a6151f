package io.github.dilnytsia.rules;

import static io.github.dilnytsia.rules.RulesPhrases.say;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Wording;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One thing that keeps a rule book from being made: where it stands, what was found, what was expected, what may help.
 */
@Value.Immutable
@DomainStyle
public interface RuleProblem {

  /** Name of the text or file; {@code code} of what the host has made in code. */
  String file();

  /** Name of the rule, where it is known. */
  Optional<String> rule();

  /** Line of the text, from 1; of a spreadsheet its row. */
  OptionalInt line();

  /** Name of the spreadsheet's sheet. */
  Optional<String> sheet();

  /** Cell of a table, such as {@code C7}. */
  Optional<String> cell();

  /** Column of a table that has a header, such as {@code amount}. */
  Optional<String> column();

  /** What stands there, shortened and without anything invisible; empty if nothing does. */
  Optional<String> found();

  Wording expected();

  /** What may help. */
  Optional<Wording> advice();

  /** The whole sentence for people. */
  default Wording text() {
    var place = Wording.same(file());
    place = rule().isPresent() ? say("place.rule", place, rule().get()) : place;
    place = sheet().isPresent() ? say("place.sheet", place, sheet().get()) : place;
    if (cell().isPresent()) {
      place = say("place.cell", place, cell().get());
    } else if (line().isPresent()) {
      place = say("place.line", place, line().getAsInt());
    }
    place = column().isPresent() ? say("place.column", place, column().get()) : place;
    var sentence = found().isPresent()
        ? say("problem.found", place, found().get(), expected())
        : say("problem.nothing", place, expected());
    return advice().map(advice -> say("problem.advice", sentence, advice)).orElse(sentence);
  }

  /** The whole sentence in one language. */
  default String in(Language language) {
    return text().in(language);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RuleProblem}. */
  final class Builder extends ImmutableRuleProblem.Builder {}
}
