package io.github.dilnytsia.rules;

/**
 * A judgement as a fact of the session it was made in: the engine takes it back when the rule that made it no longer
 * holds of its subject.
 *
 * <p>Equal to nothing but itself: two rules may say the same, and each stands for itself.
 */
final class Standing {

  private final Object subject;
  private final Object judgement;

  Standing(Object subject, Object judgement) {
    this.subject = subject;
    this.judgement = judgement;
  }

  /** The unit or candidate that is judged, as it was inserted. */
  Object subject() {
    return subject;
  }

  /** The work or the verdict. */
  Object judgement() {
    return judgement;
  }
}
