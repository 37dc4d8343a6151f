package io.github.dilnytsia.forms;

/** One tag of a template. */
record Tag(Kind kind, String name, int line) {

  enum Kind {
    VARIABLE,
    /** {@code {{#name}}}: for each of a list, or if there is something. */
    SECTION,
    /** {@code {{^name}}}: if there is nothing. */
    INVERTED,
    CLOSE,
    PARTIAL
  }

  boolean opens() {
    return kind == Kind.SECTION || kind == Kind.INVERTED;
  }
}
