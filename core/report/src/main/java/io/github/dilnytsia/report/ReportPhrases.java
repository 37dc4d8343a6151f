package io.github.dilnytsia.report;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;
import java.util.Set;

/** Every word of the page in both languages. */
final class ReportPhrases {

  private static final Phrases PHRASES = Phrases.load(ReportPhrases.class, "report");

  private ReportPhrases() {}

  static String say(Language language, String key, Object... figures) {
    return PHRASES.say(language, key, figures);
  }

  /** The sentence with its places unfilled. */
  static Wording pattern(String key) {
    return PHRASES.say(key);
  }

  static Set<String> keys() {
    return PHRASES.keys();
  }
}
