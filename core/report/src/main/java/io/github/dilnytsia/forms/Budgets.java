package io.github.dilnytsia.forms;

/** How much templates of a host may be and do: far more than a paper needs, far less than would stop a machine. */
final class Budgets {

  /** Bytes of one template. */
  static final int TEMPLATE_BYTES = 256 * 1024;

  /** Files in a folder of templates. */
  static final int FILES = 64;

  /** Tags followed when templates are checked, each partial as often as it is asked for. */
  static final int CHECKED_TAGS = 100_000;

  /** Rounds of all lists in one paper. */
  static final int ROUNDS = 2_000_000;

  /** Characters of one paper. */
  static final int PAPER_CHARACTERS = 32 * 1024 * 1024;

  private Budgets() {}
}
