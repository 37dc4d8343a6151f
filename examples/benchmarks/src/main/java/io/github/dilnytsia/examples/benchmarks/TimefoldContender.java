package io.github.dilnytsia.examples.benchmarks;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import com.google.common.primitives.ImmutableIntArray;
import io.github.dilnytsia.examples.benchmarks.timefold.TimefoldAgent;
import io.github.dilnytsia.examples.benchmarks.timefold.TimefoldConstraints;
import io.github.dilnytsia.examples.benchmarks.timefold.TimefoldTable;
import io.github.dilnytsia.examples.benchmarks.timefold.TimefoldTask;
import io.github.dilnytsia.optimize.LoadCost;
import io.github.dilnytsia.optimize.Solution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Timefold, a local search engine: constraint streams, which score a move by what it changes; late acceptance with
 * changes and swaps, one accepted move a step. Its free edition searches with one thread, and it proves nothing.
 */
final class TimefoldContender implements Contender {

  private static final int LATE_ACCEPTANCE = 400;

  @Override
  public Answer solve(Instance instance, Effort effort) {
    var table = table(instance);
    SolverFactory<TimefoldTable> factory = SolverFactory.create(config(effort));
    var solver = factory.buildSolver();
    var best = stopped(solver, effort).solve(table);
    var agents =
        ImmutableIntArray.copyOf(best.getTasks().stream().mapToInt(TimefoldContender::agentOf));
    var version = SolverFactory.class.getPackage().getImplementationVersion();
    return new Answer(
        "Timefold" + (version == null ? "" : " " + version), agents, Optional.empty(), List.of());
  }

  /** Building a solver takes long enough to count, so the time is taken from here on. */
  private static Solver<TimefoldTable> stopped(Solver<TimefoldTable> solver, Effort effort) {
    var timer = new Timer("timefold-limit", true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            solver.terminateEarly();
          }
        },
        effort.left().toMillis());
    return solver;
  }

  private static SolverConfig config(Effort effort) {
    var search = new LocalSearchPhaseConfig()
        .withMoveSelectorConfig(new UnionMoveSelectorConfig(
            List.of(new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig())))
        .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    return new SolverConfig()
        .withSolutionClass(TimefoldTable.class)
        .withEntityClasses(TimefoldTask.class)
        .withConstraintProviderClass(TimefoldConstraints.class)
        .withRandomSeed(effort.seed())
        .withTerminationSpentLimit(Duration.ofMillis(effort.left().toMillis()))
        .withPhases(new ConstructionHeuristicPhaseConfig(), search);
  }

  private static TimefoldTable table(Instance instance) {
    var problem = instance.problem();
    List<TimefoldAgent> agents = new ArrayList<>();
    for (int a = 0; a < problem.agents(); a++) {
      long capacity = problem.capacity(a, 0);
      var cost = problem.loadCost(a);
      agents.add(new TimefoldAgent(
          a, capacity, load -> load == 0 ? 0 : cost.at(LoadCost.index(load, capacity))));
    }
    List<TimefoldTask> tasks = new ArrayList<>();
    for (int t = 0; t < problem.tasks(); t++) {
      tasks.add(task(instance, t, agents));
    }
    return new TimefoldTable(tasks);
  }

  private static TimefoldTask task(Instance instance, int task, List<TimefoldAgent> agents) {
    var problem = instance.problem();
    List<TimefoldAgent> mine = new ArrayList<>();
    List<Integer> candidates = new ArrayList<>();
    for (int c = problem.firstCandidate(task); c < problem.firstCandidate(task + 1); c++) {
      if (instance.isPossible(task, c)) {
        mine.add(agents.get(problem.candidateAgent(c)));
        candidates.add(c);
      }
    }
    return new TimefoldTask(
        mine,
        candidates.stream().mapToLong(problem::candidateCost).toArray(),
        candidates.stream().mapToLong(c -> problem.candidateUse(c, 0)).toArray(),
        problem.unassignedPrice(task).orElse(0),
        problem.unassignedPrice(task).isEmpty());
  }

  private static int agentOf(TimefoldTask task) {
    var agent = task.getAgent();
    return agent == null ? Solution.UNASSIGNED : agent.index();
  }
}
