package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** How a search begins when time is short. */
class OpeningTest {

  private static final StopSignal NEVER = new StopSignal(Long.MAX_VALUE, () -> false);

  @Test
  void onlyATimeLimitLeavesTheInteriorPointMethodOut() {
    var opening = opening(tight(1, 1600, 40));

    assertThat(opening.isHasty(NEVER)).isFalse();
    assertThat(opening.isHasty(limit(3600))).isFalse();
    assertThat(opening.isHasty(limit(1))).isTrue();
  }

  @Test
  void aSmallComponentHasTheTimeOfItsOwnShareOnly() {
    var component = tight(1, 60, 6);
    var curves = new Curves(component);

    assertThat(new Opening(component, curves, 1, 1).isHasty(limit(10))).isFalse();
    assertThat(new Opening(component, curves, 1, 1e-4).isHasty(limit(10))).isTrue();
  }

  @Property(tries = 20)
  void aRelaxationCutOffStillLeadsToPricesOfUse(@ForAll long seed) {
    var component = tight(seed, 120, 12);
    var opening = opening(component);

    var whole = opening.solve(NEVER, NEVER);
    var cutOff = opening.solve(limit(3600), new StopSignal(0, () -> false));

    assertThat(bound(component, cutOff)).isGreaterThan(0.95 * bound(component, whole));
  }

  @Property(tries = 20)
  void walksPlaceWhatRoundingLeavesOut(@ForAll long seed) {
    var component = tight(seed, 120, 12);
    var opening = opening(component);
    var signal = limit(3600);
    var relaxed = opening.relax(true, signal);
    var dual = new DualBound(component, relaxed.prices);
    int[] rounded = Rounding.round(component, dual, relaxed.share);

    List<int[]> walked =
        opening.walk(dual, rounded, false, signal, jobs -> jobs.forEach(Runnable::run));

    assertThat(walked).allSatisfy(chosen -> {
      assertThat(component.isWithinLimits(chosen)).isTrue();
      assertThat(component.lacking(chosen)).isZero();
    });
  }

  @Property(tries = 20)
  void whoHasNoTimeAtAllStillGetsEveryTaskPlaced(@ForAll long seed) {
    var problem = RandomProblems.tight(new Random(seed), 120, 12);

    var solution = AssignmentSolver.builder().timeLimit(Duration.ZERO).build().solve(problem);

    assertThat(solution.isFeasible()).isTrue();
    assertThat(BruteForce.cost(problem, solution.agentOfTask()))
        .contains(BigInteger.valueOf(solution.cost()));
  }

  @Test
  void aWalkIsOverAtItsShareOfTheTimeWhateverItsSteps() {
    var component = tight(1, 60, 6);
    var dual = new DualBound(component, new double[component.capacities.length]);
    int[] start = Greedy.construct(component, dual);
    var options = new Options(component, dual);
    var walk = new Annealing(component, options, dual, start, new SplitMix64(1), limit(3600));

    walk.run(1L << 50, 0.1, 0);

    assertThat(component.isWithinLimits(walk.best())).isTrue();
    assertThat(component.lacking(walk.best())).isLessThanOrEqualTo(component.lacking(start));
  }

  @Test
  void aPartsSignalStopsBeforeTheWholeButNeverAfterIt() {
    var whole = limit(3600);

    assertThat(whole.until(0).isStopped()).isTrue();
    assertThat(whole.isStopped()).isFalse();
    assertThat(whole.until(1).isStopped()).isFalse();
    assertThat(NEVER.until(NEVER.shareAfter(0.1)).isStopped()).isFalse();

    whole.stop();

    assertThat(whole.until(1).isStopped()).isTrue();
  }

  private static StopSignal limit(long seconds) {
    return new StopSignal(TimeUnit.SECONDS.toNanos(seconds), () -> false);
  }

  private static Component tight(long seed, int tasks, int agents) {
    return Components.of(RandomProblems.tight(new Random(seed), tasks, agents)).get(0);
  }

  private static Opening opening(Component component) {
    return new Opening(component, new Curves(component), 1, 1);
  }

  private static double bound(Component component, Opening.Relaxed relaxed) {
    return new DualBound(component, relaxed.prices).bound();
  }
}
