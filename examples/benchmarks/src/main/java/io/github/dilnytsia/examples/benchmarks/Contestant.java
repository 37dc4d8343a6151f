package io.github.dilnytsia.examples.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Who takes part in a comparison, under the name the command line gives it. */
enum Contestant {
  DILNYTSIA,
  TIMEFOLD,
  CPSAT,
  HIGHS;

  /** Made only when asked for, so that a process loads no solver but its own. */
  Contender contender() {
    return switch (this) {
      case DILNYTSIA -> new DilnytsiaContender();
      case TIMEFOLD -> new TimefoldContender();
      case CPSAT -> new CpSatContender();
      case HIGHS -> new HighsContender();
    };
  }

  /** The name on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The others. */
  static List<Contestant> peers() {
    return Arrays.stream(values()).filter(contestant -> contestant != DILNYTSIA).toList();
  }
}
