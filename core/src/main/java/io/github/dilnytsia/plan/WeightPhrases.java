package io.github.dilnytsia.plan;

import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;

/** What is said of weights that no plan could be proven with. */
final class WeightPhrases {

  private static final Phrases PHRASES = Phrases.load(WeightPhrases.class, "weights");

  private WeightPhrases() {}

  static Wording say(String key, Object... figures) {
    return PHRASES.say(key, figures);
  }
}
