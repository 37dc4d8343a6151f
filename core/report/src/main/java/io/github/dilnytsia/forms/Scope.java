package io.github.dilnytsia.forms;

import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.territory.Hromada;
import java.util.Optional;
import java.util.Set;

/** Which papers are wanted: of which kinds, of which hromada, of which officer. */
record Scope(Set<Form> forms, Optional<String> hromadaCode, Optional<String> officerId) {

  static final Scope ALL = new Scope(Set.of(Form.values()), Optional.empty(), Optional.empty());

  /** One officer's papers are those of the officer's beats. */
  boolean includes(Form form) {
    return forms.contains(form) && (form.isPerBeat() || officerId.isEmpty());
  }

  boolean includes(Hromada hromada) {
    return hromadaCode.map(hromada.code()::equals).orElse(true);
  }

  boolean includes(Beat beat) {
    return officerId.map(beat.officerId()::equals).orElse(true);
  }

  boolean isNarrowed() {
    return !equals(ALL);
  }
}
