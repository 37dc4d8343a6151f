package io.github.dilnytsia.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;

/**
 * The search in one component, in rounds: a first assignment and bound at once, then batches of improvements beside steps
 * that raise the bound, and proof by cases where the component is small.
 *
 * <p>What a round does depends on the component, its seed and the rounds before it only, so it matters neither which
 * threads run it nor what other components do. Not thread-safe: one thread at a time, which may have a crew.
 */
final class ComponentSearch {

  /** What is never over before its proof. */
  private static final double MOST_UNFINISHED = 0.99;

  private static final int PROVABLE_TASKS = 60;
  private static final int PROVABLE_AGENTS = 8;
  private static final int SPLITS = 20;
  private static final int MOST_SPLITS = 40;
  private static final long NODES = 20_000;
  private static final int MOST_DOUBLINGS = 6;

  final Component component;
  private final long seed;
  private final long tries;
  private final int bits;
  private final boolean certifying;
  private final Curves curves;
  private final Opening opening;
  private final DualBound first;
  private final long firstBound;
  private DualBound dual;
  private Optional<LargeSearch> search = Optional.empty();
  private Optional<Ascent> ascent = Optional.empty();
  private Optional<Raising> raising = Optional.empty();
  private Optional<BundlePricing> pricing = Optional.empty();
  private Optional<ProofTree> tree = Optional.empty();
  private int[] best;

  /** Where the improving search starts. */
  private int[] from;

  private int lacking;
  private long cost;
  private long bound;
  private boolean exhausted;
  private boolean searchedAll;
  private boolean isWarm;
  private long tried;
  private int splits;
  private int rounds;

  ComponentSearch(
      Component component, long seed, long tries, int bits, boolean certifying, double timeShare) {
    this.component = component;
    this.seed = seed;
    this.tries = tries;
    this.bits = bits;
    curves = new Curves(component);
    opening = new Opening(component, curves, seed, timeShare);
    first = new DualBound(component, new double[component.agents * component.resources]);
    firstBound = first.bound();
    dual = first;
    this.certifying = certifying;
    bound = dual.bound();
    best = Greedy.construct(component, dual);
    from = best;
    lacking = component.lacking(best);
    cost = component.cost(best);
  }

  /** Runs the next round; stops early, with the best so far, if the signal says so. */
  void advance(StopSignal signal, Crew crew) {
    if (rounds == 0) {
      begin(signal, crew);
    } else {
      improve(signal, crew);
      prove(signal);
    }
    rounds++;
  }

  /** Whether the rounds that are run without a time limit are over. */
  boolean isRoundsDone() {
    return isProven()
        || (rounds > 0
            && (component.agents == 1 || tried >= tries)
            && raising.map(Raising::isEnough).orElse(true)
            && (!isProvable() || splits >= MOST_SPLITS));
  }

  boolean isProven() {
    return exhausted || (lacking == 0 && bound >= cost);
  }

  int rounds() {
    return rounds;
  }

  /** How much of what is done without a time limit is over, from 0 to 1. */
  double doneShare() {
    return isRoundsDone() ? 1 : Math.min(MOST_UNFINISHED, tried / (double) Math.max(1, tries));
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

  private void begin(StopSignal signal, Crew crew) {
    if (signal.isStopped()) {
      return;
    }
    boolean isHasty = opening.isHasty(signal);
    Opening.Relaxed relaxed = opening.relax(isHasty, signal);
    take(relaxed.prices);
    int[] rounded = Rounding.round(component, dual, relaxed.share);
    offer(Greedy.construct(component, dual));
    offer(rounded);
    if (signal.isStopped()) {
      return;
    }
    if (component.isSoft() && (tries > 0 || signal.isTimed())) {
      offer(opening.anneal(dual, best, signal));
    } else if (signal.isTimed() && (isHasty || component.lacking(rounded) > 0)) {
      opening.walk(dual, rounded, isHasty, signal, crew).forEach(this::offer);
    }
    // Given time, the rounding is the better place to start from, even where it leaves a task out.
    boolean isBestSafer = isWarm || isHasty || component.isSoft() || opening.isShort(signal);
    from = isBestSafer ? best : rounded;
    if (!isHasty) {
      prepare(signal);
    }
  }

  /** Builds what all further rounds need; where time is short, after every component has had its first walks. */
  private void prepare(StopSignal signal) {
    var mixture = new Mixture(component, dual);
    search = Optional.of(new LargeSearch(component, dual, curves, mixture, from, seed, signal));
    pricing = Optional.of(new BundlePricing(component, curves, mixture, bits));
    ascent = Optional.of(new Ascent(component, pricing.get(), Ascent.start(dual, bits)));
    raising = Optional.of(new Raising(component, ascent.get()));
  }

  private void take(double[] prices) {
    var priced = new DualBound(component, prices);
    if (priced.scaled >> priced.shift >= dual.scaled >> dual.shift) {
      dual = priced;
      bound = Math.max(bound, certifying ? bound : dual.bound());
    }
  }

  private void improve(StopSignal signal, Crew crew) {
    if (search.isEmpty()) {
      prepare(signal);
    }
    LargeSearch improving = search.orElseThrow();
    double over = signal.isTimed() ? signal.elapsedShare() : tried / (double) Math.max(1, tries);
    var jobs = new ArrayList<Runnable>();
    Raising rising = raising.orElseThrow();
    if (signal.isTimed() ? !rising.isExhausted() : !rising.isEnough()) {
      long target = lacking == 0 ? cost : Long.MAX_VALUE;
      jobs.add(() -> rising.run(target, signal));
    }
    boolean isSearching = component.agents > 1 && (tried < tries || signal.isTimed());
    if (isSearching) {
      improving.batch(over).forEach(exchanges -> jobs.add(() -> rising.besides(exchanges)));
      tried += improving.triesPerBatch();
    }
    crew.run(jobs);
    if (isSearching) {
      improving.endBatch();
    }
    offer(improving.chosen());
    Ascent raised = ascent.orElseThrow();
    bound = Math.max(bound, raised.bound());
    raised.consistent().ifPresent(this::offerFeasible);
  }

  private boolean isProvable() {
    return component.tasks <= PROVABLE_TASKS && component.agents <= PROVABLE_AGENTS;
  }

  /** Small components are searched by cases, a few more of them from round to round. */
  private void prove(StopSignal signal) {
    if (isProven() || !isProvable()) {
      return;
    }
    if (!searchedAll || lacking > 0) {
      var exhaustive = new BranchAndBound(component, dual, best, signal);
      exhausted = exhaustive.search(NODES << Math.min(MOST_DOUBLINGS, 2 * rounds));
      searchedAll = true;
      offer(exhaustive.best());
      if (exhausted && lacking == 0 && certifying) {
        exhausted = false;
      } else if (exhausted && lacking == 0) {
        bound = cost;
      }
      if (exhausted || lacking > 0) {
        splits += SPLITS;
        return;
      }
    }
    if (tree.isEmpty()) {
      tree = Optional.of(new ProofTree(
          component, pricing.orElseThrow(), ascent.orElseThrow().best(), cost, signal));
    }
    ProofTree cases = tree.get();
    cases.offer(cost);
    if (splits < MOST_SPLITS || signal.isTimed()) {
      cases.grow(SPLITS);
      splits += SPLITS;
    }
    cases.found().ifPresent(this::offer);
    bound = Math.max(bound, cases.bound());
  }

  /** Takes an assignment from outside to start from, if it is better than the first. */
  void start(int[] chosen) {
    long before = cost;
    int lackingBefore = lacking;
    offer(chosen);
    isWarm = cost < before || lacking < lackingBefore;
  }

  /** Tries to place every task at whatever cost, in case the time is over before anything better is found. */
  void secure() {
    if (lacking > 0) {
      offer(Packing.pack(component));
    }
  }

  /** What of the bound multipliers alone prove. */
  long certifiedBound() {
    long proven = tree.map(ProofTree::bound).orElse(Long.MIN_VALUE);
    return Math.max(
        proven, ascent.map(Ascent::bound).filter(b -> b > Long.MIN_VALUE).orElse(firstBound));
  }

  /** The multipliers behind {@link #certifiedBound} where there are no cases. */
  long[] multipliers() {
    return ascent
        .filter(steps -> steps.bound() > Long.MIN_VALUE)
        .map(Ascent::best)
        .orElseGet(() -> Ascent.start(first, bits));
  }

  /** The cases behind {@link #certifiedBound}, if the component was divided into any. */
  Optional<ProofTree> tree() {
    return tree;
  }

  private void offerFeasible(int[] chosen) {
    if (component.isWithinLimits(chosen)) {
      offer(chosen);
    }
  }

  /** Takes an assignment if it is better than the best so far. */
  private void offer(int[] chosen) {
    int offeredLacking = component.lacking(chosen);
    long offeredCost = component.cost(chosen);
    if (offeredLacking < lacking || (offeredLacking == lacking && offeredCost < cost)) {
      best = Arrays.copyOf(chosen, chosen.length);
      lacking = offeredLacking;
      cost = offeredCost;
    }
  }
}
