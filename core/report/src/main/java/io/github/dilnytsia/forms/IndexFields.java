package io.github.dilnytsia.forms;

import io.github.dilnytsia.territory.Hromada;
import java.util.List;

/** The page that lists all papers of a folder. */
final class IndexFields {

  private final Facts facts;
  private final Scope scope;

  IndexFields(Facts facts, Scope scope) {
    this.facts = facts;
    this.scope = scope;
  }

  Fields fields() {
    var whole = List.of(Form.values()).stream()
        .filter(form -> !form.isPerBeat() && scope.includes(form))
        .map(form -> new Fields()
            .text("name", facts.words().say("form-" + form.id()))
            .text("file", FileNames.of(form)))
        .toList();
    return new Fields()
        .list("whole", whole)
        .flag("passports", scope.includes(Form.PASSPORT))
        .flag("halfYears", scope.includes(Form.HALF_YEAR))
        .list(
            "hromadas",
            facts.hromadas().stream()
                .filter(hromada -> !beats(hromada).isEmpty())
                .map(this::hromada)
                .toList());
  }

  private Fields hromada(Hromada hromada) {
    var fields = new BeatFields(facts);
    return new Fields()
        .text("name", facts.places().hromada(hromada))
        .list("beats", beats(hromada).stream().map(fields::of).toList());
  }

  private List<NumberedBeat> beats(Hromada hromada) {
    return facts.beatsOf(hromada).stream()
        .filter(beat -> scope.includes(beat.beat()))
        .toList();
  }
}
