package io.github.dilnytsia.examples.benchmarks;

/** Instances small enough to be checked by hand. */
final class TinyInstances {

  /** Two agents, three tasks; 8 is the best: agent 0 does task 0 alone, as it has room for one task only. */
  static final String OR_LIBRARY = """
       2 3
       1 2 3
       4 3 4
       1 1 1
       1 1 1
       1 2
      """;

  /** The same with so little room that one task stays undone. */
  static final String WITHOUT_ROOM = OR_LIBRARY.replace(" 1 2\n", " 1 1\n");

  /**
   * Two officers of capacities 3 and 4, four settlements. Settlement 3 may be served by nobody (price 7), settlement 2
   * only by officer 1. Without a price of load the best is 7 + 10 + 20 + 5.
   */
  static final String DOMAIN = """
      # made by hand
      DOM1 tiny 4 2 0
      o 0 3 0.000 -1.5 0
      o 1 4 10.5 2.25 0
      s 0 100 0.1 0.1 0 500 2 0 10 2 1 12 2
      s 1 200 0.2 0.2 0 500 2 0 20 1 1 21 2
      s 2 300 10.0 2.0 0 500 1 1 5 2
      s 3 10 5.0 5.0 0 7 0
      """;

  private TinyInstances() {}
}
