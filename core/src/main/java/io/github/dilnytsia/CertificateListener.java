package io.github.dilnytsia;

import io.github.dilnytsia.optimize.AssignmentProblem;
import io.github.dilnytsia.optimize.Solution;

/** Takes what an auditor needs to check a plan's proof without this library. */
@FunctionalInterface
public interface CertificateListener {

  /**
   * Called once for each plan, before it is returned.
   *
   * @param problem the plan's assignment problem, in milliseconds of officer time; units that nobody may serve are not in
   *     it
   * @param solution its solution, with the {@linkplain Solution#certificate certificate} of its bound
   */
  void solved(AssignmentProblem problem, Solution solution);
}
