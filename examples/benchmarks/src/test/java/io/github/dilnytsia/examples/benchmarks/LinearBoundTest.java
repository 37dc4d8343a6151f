package io.github.dilnytsia.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import io.github.dilnytsia.optimize.AssignmentProblem;
import io.github.dilnytsia.optimize.AssignmentSolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The bound against the linear relaxation, as the simplex method of OR-Tools solves it, on the published instances where
 * they lie beside the project; {@code -Ddilnytsia.tasks=5000} says up to how many tasks.
 */
class LinearBoundTest {

  private static final Path DATA = Path.of("../../../shared/data");
  private static final int MOST_TASKS = Integer.getInteger("dilnytsia.tasks", 100);

  @Test
  void theBoundIsNotBelowTheLinearRelaxation() throws IOException {
    assumeThat(DATA).as("the shared data is not there, so this test is skipped").isDirectory();
    Loader.loadNativeLibraries();
    for (Path file : files()) {
      var problem = InstanceFile.read(file, Optional.empty()).problem();
      if (problem.tasks() <= MOST_TASKS) {
        double linear = linear(problem);

        // Search changes nothing in the bound, so there is none.
        var solution = AssignmentSolver.builder().steps(0).threads(2).build().solve(problem);

        assertThat((double) solution.bound())
            .as("%s, relaxation %.1f", file.getFileName(), linear)
            .isGreaterThanOrEqualTo(0.9995 * linear);
      }
    }
  }

  private static List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    files.add(DATA.resolve("domain/national.dom"));
    try (var all = Files.newDirectoryStream(DATA.resolve("gap"), "[cde][0-9]*")) {
      all.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  private static double linear(AssignmentProblem problem) {
    var model = new ModelBuilder();
    var objective = LinearExpr.newBuilder();
    List<LinearExprBuilder> loads = new ArrayList<>();
    for (int a = 0; a < problem.agents(); a++) {
      loads.add(LinearExpr.newBuilder());
    }
    for (int t = 0; t < problem.tasks(); t++) {
      long price = problem.unassignedPrice(t).orElse(0);
      var chosen = LinearExpr.newBuilder();
      for (int c = problem.firstCandidate(t); c < problem.firstCandidate(t + 1); c++) {
        int agent = problem.candidateAgent(c);
        boolean possible = problem.candidateUse(c, 0) <= problem.capacity(agent, 0);
        var share = model.newNumVar(0, possible ? 1 : 0, "");
        chosen.add(share);
        objective.addTerm(share, (double) (problem.candidateCost(c) - price));
        loads.get(agent).addTerm(share, (double) problem.candidateUse(c, 0));
      }
      objective.add((double) price);
      model.addLinearConstraint(chosen.build(), problem.unassignedPrice(t).isPresent() ? 0 : 1, 1);
    }
    for (int a = 0; a < problem.agents(); a++) {
      model.addLessOrEqual(loads.get(a).build(), (double) problem.capacity(a, 0));
    }
    model.minimize(objective.build());
    var solver = new ModelSolver("glop");
    solver.solve(model);
    return solver.getObjectiveValue();
  }
}
