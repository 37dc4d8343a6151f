package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Components in which there is nobody to exchange anything with. */
class OneAgentTest {

  private static final AssignmentSolver SOLVER = AssignmentSolver.builder().build();

  /** Too many tasks to search to the end: the rounds have to end of themselves. */
  @Test
  @Timeout(60)
  void endsWhereOneAgentCannotTakeAllTasks() {
    var builder = AssignmentProblem.builder(1);
    int agent = builder.addHardAgent(LoadCost.none(), 100);
    for (int t = 0; t < 61; t++) {
      builder.addCandidate(builder.addTask(), agent, 1, 2);
    }

    var solution = SOLVER.solve(builder.build());

    assertThat(solution.isFeasible()).isFalse();
    assertThat(solution.agentOfTask()).containsOnly(Solution.UNASSIGNED, agent);
  }

  @Test
  @Timeout(60)
  void endsWhereOneSoftAgentMayTakeWhatItLikes() {
    var builder = AssignmentProblem.builder(1);
    int agent = builder.addSoftAgent(LoadCost.squared(1_000_003), 1_000);
    for (int t = 0; t < 90; t++) {
      builder.addCandidate(builder.addTask(20_000 + 37L * t), agent, 11L * t, 17L + t);
    }

    var solution = SOLVER.solve(builder.build());

    assertThat(solution.isFeasible()).isTrue();
    assertThat(solution.bound()).isLessThanOrEqualTo(solution.cost());
  }

  /** The last bit of an index is worth more here than all costs together. */
  @Test
  void boundsWhereLoadSuddenlyIsDear() {
    var builder = AssignmentProblem.builder(1);
    var steep = LoadCost.builder()
        .piece(0, 0, 0)
        .piece(LoadCost.ONE, 10_000_000_000_000L, 0)
        .build();
    int agent = builder.addSoftAgent(steep, 1_000_000_000);
    builder.addCandidate(builder.addTask(500_000), agent, 0, 500_000_000);
    builder.addCandidate(builder.addTask(500_001), agent, 0, 500_000_100);

    var solution = SOLVER.solve(builder.build());

    assertThat(solution.cost()).isEqualTo(500_000);
    assertThat(solution.bound()).isLessThanOrEqualTo(500_000);
    assertThat(
            AssignmentSolver.builder().certify().build().solve(builder.build()).bound())
        .isLessThanOrEqualTo(500_000);
  }
}
