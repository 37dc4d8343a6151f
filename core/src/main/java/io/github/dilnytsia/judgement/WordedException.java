package io.github.dilnytsia.judgement;

/** A wrong argument that people may meet, and are told of in their own language; the message is in English. */
public final class WordedException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final transient Wording text;

  public WordedException(Wording text) {
    super(text.in(Language.EN));
    this.text = text;
  }

  public WordedException(Wording text, Throwable cause) {
    super(text.in(Language.EN), cause);
    this.text = text;
  }

  /** What was found, what was expected, what to do. */
  public Wording text() {
    return text;
  }
}
