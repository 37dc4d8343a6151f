package io.github.dilnytsia.dataset;

import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;

/** What this package says to people: the sentences of {@code dataset_uk.properties} and {@code dataset_en.properties}. */
final class DatasetPhrases {

  private static final Phrases PHRASES = Phrases.load(DatasetPhrases.class, "dataset");

  private DatasetPhrases() {}

  static Wording say(String key, Object... figures) {
    return PHRASES.say(key, figures);
  }
}
