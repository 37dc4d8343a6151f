package io.github.dilnytsia.examples.benchmarks;

import com.google.common.primitives.ImmutableIntArray;
import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import io.github.dilnytsia.optimize.Solution;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * CP-SAT, a constraint solver, through OR-Tools: one Boolean a candidate, exactly one of a task's true, a linear
 * constraint an agent; squared load indices by {@link Tangents}, rounded down.
 */
final class CpSatContender implements Contender {

  /** As fine as coefficients can be without any sum leaving 64 bits. */
  private static final int MODEL_BITS = 50;

  static {
    Loader.loadNativeLibraries();
  }

  private final CpModel model = new CpModel();
  private final LinearExprBuilder objective = LinearExpr.newBuilder();

  @Override
  public Answer solve(Instance instance, Effort effort) {
    var variables = build(instance);
    var solver = new CpSolver();
    solver
        .getParameters()
        .setMaxTimeInSeconds(effort.leftSeconds())
        .setNumWorkers(effort.threads())
        .setRandomSeed(effort.smallSeed());
    var callback = new Improvements(instance, effort);
    var status = solver.solve(model, callback);
    var name = "CP-SAT (OR-Tools " + OrToolsVersion.getVersionString() + ")";
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return new Answer(
          name + ", " + status, Answer.nobody(instance), Optional.empty(), callback.all);
    }
    return new Answer(
        name,
        assignment(instance, variables, solver),
        Optional.of(instance.bound(Math.round(solver.bestObjectiveBound()))),
        callback.all);
  }

  /** Writes down when solutions come. */
  private static final class Improvements extends CpSolverSolutionCallback {

    private final List<Answer.Improvement> all = new ArrayList<>();
    private final Instance instance;
    private final Effort effort;

    Improvements(Instance instance, Effort effort) {
      this.instance = instance;
      this.effort = effort;
    }

    @Override
    public void onSolutionCallback() {
      all.add(new Answer.Improvement(
          effort.clock().elapsed().toMillis(), instance.unscaled(Math.round(objectiveValue()))));
    }
  }

  private List<BoolVar> build(Instance instance) {
    var problem = instance.problem();
    List<LinearExprBuilder> loads = new ArrayList<>();
    for (int a = 0; a < problem.agents(); a++) {
      loads.add(LinearExpr.newBuilder());
    }
    List<BoolVar> variables = new ArrayList<>();
    for (int t = 0; t < problem.tasks(); t++) {
      addTask(instance, t, loads, variables);
    }
    for (int a = 0; a < problem.agents(); a++) {
      var load = loads.get(a).build();
      long capacity = problem.capacity(a, 0);
      model.addLessOrEqual(load, capacity);
      if (instance.lambda().signum() > 0 && capacity > 0) {
        addLoadCost(instance, load, capacity);
      }
    }
    model.minimize(objective.build());
    return variables;
  }

  private void addTask(
      Instance instance, int task, List<LinearExprBuilder> loads, List<BoolVar> variables) {
    var problem = instance.problem();
    List<Literal> possible = new ArrayList<>();
    long price = problem.unassignedPrice(task).orElse(0);
    for (int c = problem.firstCandidate(task); c < problem.firstCandidate(task + 1); c++) {
      var variable = model.newBoolVar("");
      variables.add(variable);
      if (instance.isPossible(task, c)) {
        possible.add(variable);
        objective.addTerm(variable, problem.candidateCost(c) - price);
        loads.get(problem.candidateAgent(c)).addTerm(variable, problem.candidateUse(c, 0));
      } else {
        model.addEquality(variable, 0);
      }
    }
    objective.add(price);
    if (problem.unassignedPrice(task).isPresent()) {
      model.addAtMostOne(possible);
    } else {
      model.addExactlyOne(possible);
    }
  }

  /** A variable no smaller than any tangent, in cost units: {@code 2·λ·p·load - λ·p²}, both over the capacity squared. */
  private void addLoadCost(Instance instance, LinearExpr load, long capacity) {
    var full = instance.lambda().multiply(BigDecimal.valueOf(instance.scale()));
    int shift = Math.max(0, MODEL_BITS - full.toBigInteger().bitLength());
    var units = full.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(shift)));
    var cost = model.newIntVar(0, full.setScale(0, RoundingMode.CEILING).longValueExact(), "");
    for (int k = 1; k <= Tangents.COUNT; k++) {
      var point = BigDecimal.valueOf(k);
      var slope = units
          .multiply(point)
          .multiply(BigDecimal.valueOf(2))
          .divide(
              BigDecimal.valueOf(Tangents.COUNT).multiply(BigDecimal.valueOf(capacity)),
              0,
              RoundingMode.FLOOR);
      var fall = units
          .multiply(point)
          .multiply(point)
          .divide(
              BigDecimal.valueOf((long) Tangents.COUNT * Tangents.COUNT), 0, RoundingMode.CEILING);
      model.addLessOrEqual(
          LinearExpr.newBuilder()
              .addTerm(load, slope.longValueExact())
              .addTerm(cost, -(1L << shift))
              .build(),
          fall.longValueExact());
    }
    objective.add(cost);
  }

  private static ImmutableIntArray assignment(
      Instance instance, List<BoolVar> variables, CpSolver solver) {
    var problem = instance.problem();
    int[] agentOfTask = new int[problem.tasks()];
    for (int t = 0; t < agentOfTask.length; t++) {
      agentOfTask[t] = Solution.UNASSIGNED;
      for (int c = problem.firstCandidate(t); c < problem.firstCandidate(t + 1); c++) {
        if (solver.booleanValue(variables.get(c))) {
          agentOfTask[t] = problem.candidateAgent(c);
        }
      }
    }
    return ImmutableIntArray.copyOf(agentOfTask);
  }
}
