package io.github.dilnytsia.examples.benchmarks;

/** The formats an instance may be written in; the first word of a file tells which. */
enum InstanceFormat {

  /** The text files of the OR-Library and of Yagiura: only numbers, the first the number of agents. */
  OR_LIBRARY,

  /** Settlements and officers; the first word is {@code DOM1}. */
  DOMAIN;

  /** The format of a file that begins with a word, which stays to be read. */
  static InstanceFormat of(String firstWord) {
    return firstWord.equals(DomainFormat.MAGIC) ? DOMAIN : OR_LIBRARY;
  }
}
