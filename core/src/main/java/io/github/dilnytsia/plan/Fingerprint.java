package io.github.dilnytsia.plan;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** SHA-256 over a canonical form of a problem. */
final class Fingerprint {

  private Fingerprint() {}

  static String of(PlanningProblem problem) {
    return Hashing.sha256()
        .hashString(problem.toString(), StandardCharsets.UTF_8)
        .toString();
  }
}
