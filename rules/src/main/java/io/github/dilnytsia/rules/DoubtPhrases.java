package io.github.dilnytsia.rules;

import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;
import java.util.Locale;

/** What a check of a rule book says to people: {@code doubts_uk.properties} and {@code doubts_en.properties}. */
final class DoubtPhrases {

  private static final Phrases PHRASES = Phrases.load(DoubtPhrases.class, "doubts");

  private DoubtPhrases() {}

  static Wording say(String key, Object... figures) {
    return PHRASES.say(key, figures);
  }

  /** The key of a kind: what was found stands under it, what to do under it with {@code .advice}. */
  static String key(RuleDoubt.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
