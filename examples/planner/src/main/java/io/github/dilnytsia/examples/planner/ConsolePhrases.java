package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Phrases;

/** What the command line says to people. */
final class ConsolePhrases {

  private static final Phrases PHRASES = Phrases.load(ConsolePhrases.class, "console");

  private ConsolePhrases() {}

  static String say(Language language, String key, Object... figures) {
    return PHRASES.say(language, key, figures);
  }
}
