package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AssignmentProblemTest {

  private final AssignmentProblem.Builder builder = AssignmentProblem.builder(1);

  @Test
  void numbersCandidatesByTaskThenAgentWhateverTheirOrder() {
    builder.addSoftAgent(LoadCost.none(), 10);
    builder.addSoftAgent(LoadCost.none(), 10);
    builder.addTask();
    builder.addTask(5);
    builder.addCandidate(1, 1, 4, 1).addCandidate(0, 1, 3, 1).addCandidate(0, 0, 2, 1);

    var problem = builder.build();

    assertThat(problem.candidates()).isEqualTo(3);
    assertThat(problem.candidateCost(0)).isEqualTo(2);
    assertThat(problem.candidateCost(1)).isEqualTo(3);
    assertThat(problem.candidateCost(2)).isEqualTo(4);
    assertThat(problem.findCandidate(1, 0)).isEmpty();
    assertThat(problem.unassignedPrice(0)).isEmpty();
    assertThat(problem.unassignedPrice(1)).hasValue(5);
  }

  @Test
  void refusesACandidateOfAnAgentThatIsNotThere() {
    builder.addTask();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addCandidate(0, 3, 1, 1))
        .withMessageContainingAll("Task 0", "agent 3");
  }

  @Test
  void refusesTwoCandidatesOfATaskForOneAgent() {
    builder.addSoftAgent(LoadCost.none(), 10);
    builder.addTask();
    builder.addCandidate(0, 0, 1, 1).addCandidate(0, 0, 2, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContainingAll("Task 0", "agent 0");
  }

  @Test
  void refusesAmountsThatAreNegativeTooLargeOrTooFew() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addSoftAgent(LoadCost.none(), -1))
        .withMessageContainingAll("Agent 0", "-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addHardAgent(LoadCost.none()))
        .withMessageContainingAll("Agent 0", "expected 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addTask(Long.MIN_VALUE))
        .withMessageContaining("Task 0");
  }

  @Test
  void refusesToFixATaskToAnAgentThatIsNoCandidate() {
    builder.addSoftAgent(LoadCost.none(), 10);
    builder.addTask();
    builder.fix(0, 0);

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContainingAll("Task 0", "agent 0");
  }

  @Test
  void refusesToFixATaskTwice() {
    builder.addSoftAgent(LoadCost.none(), 10);
    builder.addSoftAgent(LoadCost.none(), 10);
    builder.addTask();
    builder.fix(0, 0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.fix(0, 1))
        .withMessageContaining("Task 0");
  }

  @Test
  void refusesCostsWhoseSumCouldOverflow() {
    builder.addSoftAgent(LoadCost.squared(1_000_000_000_000L), 1);
    builder.addTask();
    builder.addCandidate(0, 0, 1, 1_000_000);

    assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("larger");
  }
}
