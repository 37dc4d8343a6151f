package io.github.dilnytsia.optimize;

/**
 * How much of a component's work goes into its {@link Ascent}: a few steps beside each batch of the search, or with a time
 * limit a share of the time.
 */
final class Raising {

  private static final int ENOUGH_STEPS = 40;

  /** Where agents have fewer candidates, steps are quick, and so many take no longer than a batch beside them. */
  private static final int SPARSE = 300;

  private static final int SPARSE_STEPS = 3;

  /** The time for raising the bound over that for the search. */
  private static final double SHARE = 0.2;

  /** The first steps raise it most. */
  private static final double EARLY_SHARE = 0.6;

  private static final int EARLY_STEPS = 60;

  /** Where all loads are soft, most of the gap is the bound's. */
  private static final double SOFT_SHARE = 1;

  private static final boolean[] NONE = {};

  private final Ascent ascent;
  private final int stepsAtOnce;
  private final boolean soft;
  private final TimeSpent searching = new TimeSpent();
  private final TimeSpent raising = new TimeSpent();
  private int steps;

  Raising(Component component, Ascent ascent) {
    this.ascent = ascent;
    soft = component.isSoft();
    stepsAtOnce = component.costs.length / component.agents < SPARSE ? SPARSE_STEPS : 1;
  }

  boolean isExhausted() {
    return ascent.isExhausted();
  }

  /** Whether without a time limit no more steps are due. */
  boolean isEnough() {
    return ascent.isExhausted() || steps >= ENOUGH_STEPS;
  }

  /** Some steps towards the cost of a known assignment; with a time limit, as many as their share of the time allows. */
  void run(long target, StopSignal signal) {
    do {
      raising.spend(() -> ascent.run(stepsAtOnce, target, NONE, NONE, signal));
      steps += stepsAtOnce;
    } while (signal.isTimed()
        && !signal.isStopped()
        && !ascent.isExhausted()
        && ascent.bound() < target
        && raising.nanos() < share() * searching.nanos());
  }

  /** Runs a job of the search, whose time counts. */
  void besides(Runnable search) {
    searching.spend(search);
  }

  private double share() {
    return soft ? SOFT_SHARE : steps < EARLY_STEPS ? EARLY_SHARE : SHARE;
  }
}
