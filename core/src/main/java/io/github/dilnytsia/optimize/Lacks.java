package io.github.dilnytsia.optimize;

import com.google.common.collect.ImmutableList;

/** Says of every task that must be assigned and is not where it came closest. */
final class Lacks {

  private Lacks() {}

  static ImmutableList<Lack> of(AssignmentProblem problem, int[] agentOfTask, long[] uses) {
    var lacks = ImmutableList.<Lack>builder();
    for (int t = 0; t < agentOfTask.length; t++) {
      if (agentOfTask[t] == Solution.UNASSIGNED && problem.unassignedPrice(t).isEmpty()) {
        lacks.add(lack(problem, t, uses));
      }
    }
    return lacks.build();
  }

  /** Closest is where the scarcest resource misses the smallest share of the task's use of it. */
  private static Lack lack(AssignmentProblem problem, int task, long[] uses) {
    var lack = Lack.builder().task(task);
    double least = Double.POSITIVE_INFINITY;
    for (int c = problem.firstCandidate(task); c < problem.firstCandidate(task + 1); c++) {
      if (problem.isPossible(task, c)) {
        int scarcest = scarcest(problem, c, uses);
        double share = missing(problem, c, scarcest, uses)
            / (double) Math.max(1, problem.candidateUse(c, scarcest));
        if (share < least) {
          least = share;
          lack.closestAgent(problem.candidateAgent(c))
              .resource(scarcest)
              .missing(missing(problem, c, scarcest, uses));
        }
      }
    }
    return lack.build();
  }

  private static int scarcest(AssignmentProblem problem, int candidate, long[] uses) {
    int scarcest = 0;
    double largest = Double.NEGATIVE_INFINITY;
    for (int r = 0; r < problem.resources(); r++) {
      double share = missing(problem, candidate, r, uses)
          / (double) Math.max(1, problem.candidateUse(candidate, r));
      if (share > largest) {
        largest = share;
        scarcest = r;
      }
    }
    return scarcest;
  }

  private static long missing(AssignmentProblem problem, int candidate, int resource, long[] uses) {
    int agent = problem.candidateAgent(candidate);
    long used = uses[agent * problem.resources() + resource];
    return Math.max(
        0, used + problem.candidateUse(candidate, resource) - problem.capacity(agent, resource));
  }
}
