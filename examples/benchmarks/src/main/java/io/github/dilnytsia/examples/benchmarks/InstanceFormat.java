package io.github.dilnytsia.examples.benchmarks;

/** The formats an instance may be written in; the first word of a file tells which. */
enum InstanceFormat {

  /** The text files of the OR-Library and of Yagiura: only numbers, the first the number of agents. */
  OR_LIBRARY,

  /** Settlements and officers; the first word is {@code DOM1}. */
  DOMAIN,

  /** All an assignment problem can be, as {@code docs/gapx.md} describes it. */
  GAPX;

  private static final String GAPX_MAGIC = "dilnytsia-gapx";

  /** The format of a file that begins with a word, which stays to be read. */
  static InstanceFormat of(String firstWord) {
    return switch (firstWord) {
      case DomainFormat.MAGIC -> DOMAIN;
      case GAPX_MAGIC -> GAPX;
      default -> OR_LIBRARY;
    };
  }
}
