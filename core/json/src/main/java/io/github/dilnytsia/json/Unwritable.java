package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Wording;

/** Refuses values the format has no place for. */
final class Unwritable {

  private Unwritable() {}

  static void unless(boolean writable, JsonGenerator json, Object value, Wording expected) {
    if (!writable) {
      throw new IllegalArgumentException("%s cannot be written as JSON: it is %s; expected %s."
          .formatted(
              Shown.whole(json.getOutputContext().pathAsPointer().toString()),
              Shown.of(value.toString()),
              expected.in(Language.EN)));
    }
  }
}
