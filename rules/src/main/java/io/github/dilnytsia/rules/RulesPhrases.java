package io.github.dilnytsia.rules;

import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;

/** What this package itself says to people: the sentences of {@code rules_uk.properties} and {@code rules_en.properties}. */
final class RulesPhrases {

  private static final Phrases PHRASES = Phrases.load(RulesPhrases.class, "rules");

  private RulesPhrases() {}

  static Wording say(String key, Object... figures) {
    return PHRASES.say(key, figures);
  }
}
