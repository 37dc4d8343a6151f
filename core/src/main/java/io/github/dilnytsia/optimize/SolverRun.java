package io.github.dilnytsia.optimize;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One call of {@link AssignmentSolver#solve}: parts the problem, has the parts searched, and puts them together. */
final class SolverRun {

  private static final long TRIES_PER_AGENT = 60;

  /** Fewer where loads are soft, because there many small moves come first. */
  private static final long SOFT_TRIES_PER_AGENT = 4;

  private final AssignmentSolver settings;
  private final AssignmentProblem problem;
  private final StopSignal signal;
  private final int bits;
  private final List<ComponentSearch> searches = new ArrayList<>();

  SolverRun(AssignmentSolver settings, AssignmentProblem problem, Optional<int[]> start) {
    this.settings = settings;
    this.problem = problem;
    signal = new StopSignal(
        settings.timeLimit.map(SolverRun::nanos).orElse(Long.MAX_VALUE), settings.stopWhen);
    start.ifPresent(this::checkStart);
    ImmutableList<Component> components = Components.of(problem);
    bits = Magnitudes.bits(problem);
    for (int n = 0; n < components.size(); n++) {
      Component component = components.get(n);
      double share = component.tasks / (double) problem.tasks();
      long tries = settings.steps.isPresent()
          ? (long) Math.ceil(settings.steps.getAsLong() * share)
          : (component.isSoft() ? SOFT_TRIES_PER_AGENT : TRIES_PER_AGENT) * component.agents;
      var search = new ComponentSearch(
          component,
          SplitMix64.derive(settings.seed, n),
          tries,
          bits,
          settings.certifying,
          Math.min(1, share * settings.threads));
      start.ifPresent(agents -> search.start(Repair.fit(component, agents)));
      if (signal.isTimed()) {
        search.secure();
      }
      searches.add(search);
    }
  }

  Solution solve() {
    var result = new Solution.Result(problem);
    int stranded = countStranded(result);
    var workers = new Workers(searches, signal, settings);
    workers.add(stranded, result.bound);
    workers.run();
    searches.forEach(search -> report(search, result));
    result.certificate = Certifier.certify(problem, searches, bits, stranded > 0);
    // One part without any feasible assignment proves that the whole has none.
    result.proven = stranded > 0
        || searches.stream().anyMatch(search -> search.isProven() && search.lacking() > 0)
        || searches.stream().allMatch(ComponentSearch::isProven);
    return new Solution(problem, result);
  }

  /** Adds the prices of tasks nobody could ever take; returns how many of them must be assigned. */
  private int countStranded(Solution.Result result) {
    boolean[] placed = new boolean[problem.tasks()];
    for (ComponentSearch search : searches) {
      for (int task : search.component.taskIds) {
        placed[task] = true;
      }
    }
    int stranded = 0;
    for (int t = 0; t < placed.length; t++) {
      if (!placed[t]) {
        result.bound += problem.unassignedPrice(t).orElse(0);
        result.linearBound += problem.unassignedPrice(t).orElse(0);
        stranded += problem.unassignedPrice(t).isEmpty() ? 1 : 0;
      }
    }
    return stranded;
  }

  private void report(ComponentSearch search, Solution.Result result) {
    Component component = search.component;
    DualBound dual = search.dual();
    int[] best = search.best();
    result.bound += search.bound();
    result.linearBound += dual.bound();
    for (int t = 0; t < component.tasks; t++) {
      int task = component.taskIds[t];
      if (best[t] >= 0) {
        result.agentOfTask[task] = component.agentIds[component.agentOf[best[t]]];
      }
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        int candidate = problem
            .findCandidate(task, component.agentIds[component.agentOf[c]])
            .orElseThrow();
        result.reducedCosts[candidate] = (dual.reduced[c] - dual.leasts[t]) >> dual.shift;
      }
    }
    for (int a = 0; a < component.agents; a++) {
      for (int r = 0; r < component.resources; r++) {
        double price = dual.prices[a * component.resources + r] / (double) (1L << dual.shift);
        result.shadowPrices[component.agentIds[a] * component.resources + r] = price;
      }
    }
  }

  private void checkStart(int[] agents) {
    if (agents.length != problem.tasks()) {
      throw new IllegalArgumentException("The assignment to start from has %d tasks; expected %d."
          .formatted(agents.length, problem.tasks()));
    }
    for (int t = 0; t < agents.length; t++) {
      if (agents[t] != Solution.UNASSIGNED
          && problem.findCandidate(t, agents[t]).isEmpty()) {
        throw new IllegalArgumentException(
            "The assignment to start from gives task %d to agent %d, which is no candidate of it."
                .formatted(t, agents[t]));
      }
    }
  }

  private static long nanos(Duration limit) {
    return limit.compareTo(Duration.ofDays(1000)) > 0
        ? Duration.ofDays(1000).toNanos()
        : limit.toNanos();
  }
}
