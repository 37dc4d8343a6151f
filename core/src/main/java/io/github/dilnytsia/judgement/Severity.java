package io.github.dilnytsia.judgement;

/** How much a finding weighs, the gravest first. */
public enum Severity {
  /** A hard rule is broken: the plan should not be put in force as it is. */
  FORBIDDEN,
  /** A norm is exceeded; usual where officers are missing. */
  OVER_NORM,
  /** Something should be mended. */
  WARNING,
  /** Good to know. */
  NOTE;

  private static final Phrases WORDS = Phrases.load(Severity.class, "words");

  /** For people. */
  public Wording wording() {
    return WORDS.say("severity-" + name());
  }
}
