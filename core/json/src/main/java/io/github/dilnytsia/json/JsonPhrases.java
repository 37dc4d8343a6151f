package io.github.dilnytsia.json;

import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;

/** What this package says to people: the sentences of {@code json_uk.properties} and {@code json_en.properties}. */
final class JsonPhrases {

  private static final Phrases PHRASES = Phrases.load(JsonPhrases.class, "json");

  private JsonPhrases() {}

  static Wording say(String key, Object... figures) {
    return PHRASES.say(key, figures);
  }
}
