package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;

/** What the command line says to people. */
final class ConsolePhrases {

  private static final Phrases PHRASES = Phrases.load(ConsolePhrases.class, "console");

  private ConsolePhrases() {}

  /** The sentence in both languages, for whoever says it later. */
  static Wording wording(String key, Object... figures) {
    return PHRASES.say(key, figures);
  }

  static String say(Language language, String key, Object... figures) {
    return PHRASES.say(language, key, figures);
  }
}
