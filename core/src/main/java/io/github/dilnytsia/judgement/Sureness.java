package io.github.dilnytsia.judgement;

import java.util.Optional;

/** How sure a figure is: a planner must see which are law and which are only our defaults. */
public enum Sureness {
  /** Read in the source named beside it. */
  READ("read"),
  /** Computed from published data. */
  DERIVED("derived"),
  /** An assumption of ours until somebody knows better. */
  DEFAULT("default");

  private static final Phrases WORDS = Phrases.load(Sureness.class, "words");

  private final String label;

  Sureness(String label) {
    this.label = label;
  }

  /** The word used in files. */
  public String label() {
    return label;
  }

  /** For people. */
  public Wording wording() {
    return WORDS.say("sureness-" + name());
  }

  public static Optional<Sureness> findByLabel(String label) {
    for (var sureness : values()) {
      if (sureness.label.equals(label)) {
        return Optional.of(sureness);
      }
    }
    return Optional.empty();
  }
}
