package io.github.dilnytsia.judgement;

/** What is said of norms that cannot be used: the sentences of {@code norms_uk.properties} and {@code norms_en.properties}. */
final class NormPhrases {

  private static final Phrases PHRASES = Phrases.load(NormPhrases.class, "norms");

  private NormPhrases() {}

  static Wording say(String key, Object... figures) {
    return PHRASES.say(key, figures);
  }
}
