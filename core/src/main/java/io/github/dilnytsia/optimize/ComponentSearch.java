package io.github.dilnytsia.optimize;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The search in one component, in rounds: a first assignment and bound at once, then proof where it is small, then
 * improvement for as long as asked.
 *
 * <p>What a round does depends on the component, its seed and the rounds before it only, so it matters neither which
 * thread runs it nor what other components do. Not thread-safe: one thread at a time.
 */
final class ComponentSearch {

  private static final int DEFAULT_ROUNDS = 2;
  private static final int PROVABLE_TASKS = 60;
  private static final long NODES = 20_000;
  private static final long POLISH_NODES = 2_000;
  private static final long STEPS_PER_NEIGHBOURHOOD = 10_000;
  private static final double HEAT = 0.25;
  private static final double HEAT_WITH_LIMITS = 0.1;

  final Component component;
  private final long seed;
  private final long steps;
  private DualBound dual;
  private @Nullable Options options;
  private int[] best;
  private int lacking;
  private long cost;
  private long bound;
  private boolean exhausted;
  private int rounds;

  ComponentSearch(Component component, long seed, long steps) {
    this.component = component;
    this.seed = seed;
    this.steps = steps;
    dual = new DualBound(component, new double[component.agents * component.resources]);
    bound = dual.bound();
    best = Greedy.construct(component, dual);
    lacking = component.lacking(best);
    cost = component.cost(best);
  }

  /** Runs the next round; stops early, with the best so far, if the signal says so. */
  void advance(StopSignal signal) {
    if (rounds == 0) {
      tighten(signal);
      prove(signal);
      improve(steps / 8, signal);
    } else {
      long more = 1L << Math.min(20, (rounds - 1) / 2);
      improve(steps * more, signal);
      polish(steps * more / STEPS_PER_NEIGHBOURHOOD, signal);
      prove(signal);
    }
    rounds++;
  }

  /** Whether the rounds that are run without a time limit are over. */
  boolean isRoundsDone() {
    return isProven() || rounds >= DEFAULT_ROUNDS;
  }

  boolean isProven() {
    return exhausted || (lacking == 0 && bound >= cost);
  }

  int rounds() {
    return rounds;
  }

  int[] best() {
    return best;
  }

  int lacking() {
    return lacking;
  }

  long cost() {
    return cost;
  }

  long bound() {
    return bound;
  }

  DualBound dual() {
    return dual;
  }

  private void tighten(StopSignal signal) {
    double[] prices = new InteriorPoint(new LinearRelaxation(component)).solve(signal);
    var priced = new DualBound(component, prices);
    if (priced.scaled >> priced.shift >= dual.scaled >> dual.shift) {
      dual = priced;
      bound = Math.max(bound, dual.bound());
      offer(Greedy.construct(component, dual));
    }
  }

  /** Small components are searched to the end if possible, with more nodes from round to round. */
  private void prove(StopSignal signal) {
    if (component.tasks <= PROVABLE_TASKS && !isProven()) {
      var search = new BranchAndBound(component, dual, best, signal);
      exhausted = search.search(NODES << Math.min(30, 2 * Math.max(0, rounds - 1)));
      offer(search.best());
      if (exhausted && lacking == 0) {
        bound = cost;
      }
    }
  }

  private void improve(long moves, StopSignal signal) {
    if (!isProven()) {
      var random = new SplitMix64(SplitMix64.derive(seed, 2L * rounds));
      var annealing = new Annealing(component, options(), dual, best, random, signal);
      annealing.run(moves, anyHard() ? HEAT_WITH_LIMITS : HEAT);
      offer(annealing.best());
    }
  }

  private void polish(long neighbourhoods, StopSignal signal) {
    if (!isProven()) {
      var random = new SplitMix64(SplitMix64.derive(seed, 2L * rounds + 1));
      var polish = new Polish(component, options(), best, random, signal);
      polish.run(neighbourhoods, POLISH_NODES);
      offer(polish.best());
    }
  }

  private Options options() {
    if (options == null) {
      options = new Options(component, dual);
    }
    return options;
  }

  private boolean anyHard() {
    for (boolean hard : component.hard) {
      if (hard) {
        return true;
      }
    }
    return false;
  }

  /** Takes an assignment if it is better than the best so far. */
  void offer(int[] chosen) {
    int offeredLacking = component.lacking(chosen);
    long offeredCost = component.cost(chosen);
    if (offeredLacking < lacking || (offeredLacking == lacking && offeredCost < cost)) {
      best = Arrays.copyOf(chosen, chosen.length);
      lacking = offeredLacking;
      cost = offeredCost;
    }
  }
}
