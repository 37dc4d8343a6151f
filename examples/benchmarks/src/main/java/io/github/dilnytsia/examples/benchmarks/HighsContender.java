package io.github.dilnytsia.examples.benchmarks;

import com.google.common.primitives.ImmutableIntArray;
import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import io.github.dilnytsia.optimize.AssignmentProblem;
import io.github.dilnytsia.optimize.Solution;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * HiGHS, a solver of mixed integer programs, through OR-Tools: one binary variable a candidate, one row a task and an
 * agent; squared load indices by {@link Tangents}.
 *
 * <p>Solution and bound are read from files that HiGHS itself writes: OR-Tools 9.15 hands over neither when the time is
 * up before optimality is proven.
 */
final class HighsContender implements Contender {

  /** HiGHS lets a row be off by as much, and prints no more than twelve digits. */
  private static final BigDecimal ERROR = new BigDecimal("1e-6");

  private static final BigDecimal RELATIVE_ERROR = new BigDecimal("1e-10");

  static {
    Loader.loadNativeLibraries();
  }

  private final ModelBuilder model = new ModelBuilder();
  private final LinearExprBuilder objective = LinearExpr.newBuilder();

  @Override
  public Answer solve(Instance instance, Effort effort) throws IOException {
    var folder = Files.createTempDirectory("highs-");
    try {
      return solve(instance, effort, HighsFiles.in(folder));
    } finally {
      HighsFiles.delete(folder);
    }
  }

  private Answer solve(Instance instance, Effort effort, HighsFiles files) throws IOException {
    build(instance);
    var solver = new ModelSolver("highs");
    // Only a solver that speaks writes its log.
    solver.enableOutput(true);
    solver.setSolverSpecificParameters("threads=%d,random_seed=%d,mip_rel_gap=0,%s"
        .formatted(effort.threads(), effort.smallSeed(), files.parameters()));
    var left = effort.left();
    solver.setTimeLimit(left.isZero() ? Duration.ofMillis(1) : left);
    var status = solver.solve(model);
    var name = "HiGHS " + files.version() + ", OR-Tools " + OrToolsVersion.getVersionString();
    var values = files.values();
    var bound = files.bound().map(found -> bound(instance, found));
    if (values.length == 0) {
      return new Answer(name + ", " + status, Answer.nobody(instance), bound, List.of());
    }
    return new Answer(name, assignment(instance.problem(), values), bound, List.of());
  }

  private void build(Instance instance) {
    var problem = instance.problem();
    List<LinearExprBuilder> loads = new ArrayList<>();
    for (int a = 0; a < problem.agents(); a++) {
      loads.add(LinearExpr.newBuilder());
    }
    for (int t = 0; t < problem.tasks(); t++) {
      addTask(instance, t, loads);
    }
    for (int a = 0; a < problem.agents(); a++) {
      addAgent(instance, a, loads.get(a));
    }
    model.minimize(objective.build());
  }

  private void addTask(Instance instance, int task, List<LinearExprBuilder> loads) {
    var problem = instance.problem();
    var chosen = LinearExpr.newBuilder();
    boolean mayStay = problem.unassignedPrice(task).isPresent();
    long price = problem.unassignedPrice(task).orElse(0);
    for (int c = problem.firstCandidate(task); c < problem.firstCandidate(task + 1); c++) {
      var variable = model.newIntVar(0, instance.isPossible(task, c) ? 1 : 0, "");
      chosen.add(variable);
      objective.addTerm(variable, (double) (problem.candidateCost(c) - price));
      loads.get(problem.candidateAgent(c)).addTerm(variable, (double) problem.candidateUse(c, 0));
    }
    objective.add((double) price);
    model.addLinearConstraint(chosen.build(), mayStay ? 0 : 1, 1);
  }

  private void addAgent(Instance instance, int agent, LinearExprBuilder load) {
    long capacity = instance.problem().capacity(agent, 0);
    if (instance.lambda().signum() == 0 || capacity == 0) {
      model.addLessOrEqual(load.build(), (double) capacity);
      return;
    }
    double full = instance.lambda().doubleValue() * instance.scale();
    for (var piece : Tangents.pieces()) {
      var part = model.newNumVar(0, piece.width() * capacity, "");
      load.addTerm(part, -1);
      objective.addTerm(part, piece.slope() * full / capacity);
    }
    model.addEquality(load.build(), 0);
  }

  /** Candidates are the model's first variables, in their order. */
  private static ImmutableIntArray assignment(AssignmentProblem problem, double[] values) {
    int[] agentOfTask = new int[problem.tasks()];
    for (int t = 0; t < agentOfTask.length; t++) {
      agentOfTask[t] = Solution.UNASSIGNED;
      for (int c = problem.firstCandidate(t); c < problem.firstCandidate(t + 1); c++) {
        if (values[c] > 0.5) {
          agentOfTask[t] = problem.candidateAgent(c);
        }
      }
    }
    return ImmutableIntArray.copyOf(agentOfTask);
  }

  /** Down by what HiGHS may be off; where all costs are whole, up to the next whole number again. */
  private static BigDecimal bound(Instance instance, BigDecimal bound) {
    var off = bound.abs().multiply(RELATIVE_ERROR).add(ERROR);
    var safe = bound.subtract(off).divide(BigDecimal.valueOf(instance.scale()));
    return instance.scale() == 1
        ? safe.setScale(0, RoundingMode.CEILING)
        : safe.setScale(3, RoundingMode.FLOOR);
  }
}
