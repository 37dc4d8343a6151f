package io.github.dilnytsia.rules;

/** Who brought a rule into a book. */
public enum RuleOrigin {
  /** It came with this library. */
  STANDARD,
  /** The application that uses the library added it, or put it in the place of ours. */
  HOST
}
