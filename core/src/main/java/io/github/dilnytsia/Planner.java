package io.github.dilnytsia;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.dilnytsia.internal.SideBySide;
import io.github.dilnytsia.internal.planning.Assembler;
import io.github.dilnytsia.internal.planning.Costing;
import io.github.dilnytsia.internal.planning.SolverModel;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.optimize.AssignmentSolver;
import io.github.dilnytsia.optimize.ImprovementListener;
import io.github.dilnytsia.optimize.Solution;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanBound;
import io.github.dilnytsia.plan.PlanVerifier;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.Rejudgement;
import io.github.dilnytsia.plan.RuleDisagreement;
import io.github.dilnytsia.plan.RuleDisagreementException;
import io.github.dilnytsia.policy.Policy;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The front door: makes the plan for a problem under a policy, proves how good it is, and verifies it.
 *
 * <p>The same problem, policy and seed give the same plan on any machine with any number of threads, unless a time limit
 * or the caller ends the search. Immutable; safe for any number of threads if its policy is. Leaves no thread
 * running; what explains and verifies a found plan is shared with the common pool.
 */
public final class Planner {

  private final Policy policy;
  private final long seed;
  private final int threads;
  private final @Nullable Duration timeLimit;
  private final BooleanSupplier stopWhen;
  private final ImprovementListener listener;
  private final @Nullable CertificateListener certificateListener;

  private Planner(Builder builder) {
    this.policy = Objects.requireNonNull(
        builder.policy, "A planner needs a policy; call policy(...) before build().");
    this.seed = builder.seed;
    this.threads = builder.threads;
    this.timeLimit = builder.timeLimit;
    this.stopWhen = builder.stopWhen;
    this.listener = builder.listener;
    this.certificateListener = builder.certificateListener;
  }

  /**
   * The best plan found, with a proven bound, findings and explanations.
   *
   * <p>Shortage is no error: every unit with a candidate is served, overloads are priced and reported. Stopped early, it
   * returns the best plan so far, marked as {@link BeatPlan#interrupted()}.
   *
   * @throws IllegalArgumentException if norms or weights cannot be planned with
   * @throws RuleDisagreementException if the policy and the hard rules in plain Java differ on a candidate
   * @throws IllegalStateException if the plan does not pass the {@link PlanVerifier}: a defect, never the caller's fault
   */
  public BeatPlan plan(PlanningProblem problem) {
    // The rules take one thread for long, and the fingerprint needs none of what they say.
    var fingerprint = SideBySide.begin(problem::fingerprint);
    var assessment = assess(problem);
    var unused = fingerprint.get();
    var costing = new Costing(problem, assessment);
    var model = new SolverModel(problem, assessment, costing);
    var solver = solver().onImprovement(listener);
    if (problem.replanning()) {
      solver.startFrom(model.agents(problem.currentPlan()));
    }
    if (certificateListener != null) {
      solver.certify();
    }
    var assignment = model.problem();
    // Before the search: what does not depend on it keeps nobody waiting who stops it.
    var assembler = new Assembler(problem, assessment, costing);
    var verifier = PlanVerifier.prepare(problem, assessment);
    var solution = solver.build().solve(assignment);
    if (certificateListener != null) {
      certificateListener.solved(assignment, solution);
    }
    var plan = assembler.assemble(model.officerByUnit(solution), PlanBound.none(), seed);
    requireSameCost(plan, model.secondLevel(solution.cost(), solution));
    plan = BeatPlan.builder()
        .from(plan)
        .bound(bound(plan, model, solution))
        .interrupted(!solution.isProvenOptimal() && isStopped())
        .build();
    return reviewed(problem, verifier, plan);
  }

  /**
   * The plan in which each unit is served by the officer given for it: what the current plan, or any other, costs and
   * how it is to be judged. Its bound is the trivial one.
   *
   * @param officerByUnit units left out are unserved
   * @throws IllegalArgumentException if a unit or an officer is not in the problem
   * @throws RuleDisagreementException if the policy and the hard rules in plain Java differ on a candidate
   */
  public BeatPlan evaluate(PlanningProblem problem, Map<String, String> officerByUnit) {
    officerByUnit.keySet().forEach(problem.territory()::unit);
    var assessment = assess(problem);
    var plan = new Assembler(problem, assessment, new Costing(problem, assessment))
        .assemble(officerByUnit, PlanBound.none(), seed);
    return BeatPlan.builder().from(plan).findings(findings(problem, plan)).build();
  }

  /**
   * Opens the books of a plan for questions, such as why it does without a certain officer. Asks the policy once more, for
   * the whole problem.
   *
   * @param plan by this planner's policy, or one that says the same
   * @throws IllegalArgumentException if the plan answers another problem
   * @throws RuleDisagreementException if the policy and the hard rules in plain Java differ on a candidate
   */
  public Inquiry inquire(PlanningProblem problem, BeatPlan plan) {
    requireAnswer(problem, plan);
    return new Inquiry(policy, problem, assess(problem), plan);
  }

  /**
   * The same assignments under other norms, all else as it is on the plan's day: what another day's law, or one that
   * nobody has made yet, says of the plan.
   *
   * <p>Where {@code norms} has no norm of some code, the plan's own stays: {@link Rejudgement#norms()} tells. A norm the
   * policy does not know is refused.
   *
   * @param norms such as those of another day, by {@code NormBook.on}
   * @throws IllegalArgumentException if the plan answers another problem, or cannot be costed by these norms
   * @throws RuleDisagreementException if the policy and the hard rules in plain Java differ on a candidate
   */
  public Rejudgement rejudge(PlanningProblem problem, BeatPlan plan, Norms norms) {
    requireAnswer(problem, plan);
    var inForce = new TreeMap<>(plan.norms().byCode());
    inForce.putAll(norms.byCode());
    var judged = PlanningProblem.builder()
        .from(problem)
        .norms(inForce.values().stream().map(Planner::always).toList())
        .build();
    var officers = Maps.transformValues(plan.assignmentByUnit(), Assignment::officerId);
    return Rejudgement.between(plan, evaluate(judged, officers), norms);
  }

  /** A row without a day takes the place of every other of its code. */
  private static Norm always(Norm norm) {
    return Norm.builder().from(norm).inForceFrom(Optional.empty()).build();
  }

  private static void requireAnswer(PlanningProblem problem, BeatPlan plan) {
    if (!plan.fingerprint().equals(problem.fingerprint())) {
      throw new IllegalArgumentException(
          "The plan answers the problem \"%s\" with fingerprint %s, not \"%s\" with %s; expected the problem it was made from."
              .formatted(
                  plan.problem(), plan.fingerprint(), problem.name(), problem.fingerprint()));
    }
  }

  /** What the policy says, once plain Java has said the same of every candidate. */
  private Assessment assess(PlanningProblem problem) {
    var assessment = policy.assess(problem);
    var disagreements = RuleDisagreement.in(assessment);
    if (!disagreements.isEmpty()) {
      throw new RuleDisagreementException(disagreements);
    }
    return assessment;
  }

  private AssignmentSolver.Builder solver() {
    var solver = AssignmentSolver.builder().seed(seed).threads(threads).stopWhen(stopWhen);
    return timeLimit == null ? solver : solver.timeLimit(timeLimit);
  }

  private boolean isStopped() {
    return stopWhen.getAsBoolean() || Thread.currentThread().isInterrupted();
  }

  private PlanBound bound(BeatPlan plan, SolverModel model, Solution solution) {
    var avoidable = model.unassignedWeight(solution);
    var unavoidable = plan.unservedResidents() - model.residents(avoidable);
    var least = avoidable == 0 ? 0 : solver().build().solve(model.firstLevel()).bound();
    return PlanBound.builder()
        .unservedResidents(unavoidable + model.residents(least))
        .cost(Duration.ofMillis(model.secondLevel(solution.bound(), solution)))
        .build();
  }

  private BeatPlan reviewed(PlanningProblem problem, PlanVerifier verifier, BeatPlan plan) {
    // Findings are the policy's word, which nobody verifies: neither needs the other.
    var verified = SideBySide.begin(() -> verifier.disagreements(plan));
    var complete =
        BeatPlan.builder().from(plan).findings(findings(problem, plan)).build();
    var disagreements = verified.get();
    if (!disagreements.isEmpty()) {
      throw new IllegalStateException(
          "The plan does not pass its own verification; please report this as a defect. "
              + disagreements.stream()
                  .map(found -> found.in(Language.EN))
                  .collect(Collectors.joining(" ")));
    }
    return complete;
  }

  private Iterable<Finding> findings(PlanningProblem problem, BeatPlan plan) {
    return ImmutableList.sortedCopyOf(Finding.ORDER, policy.review(problem, plan));
  }

  private static void requireSameCost(BeatPlan plan, long millis) {
    if (plan.score().total().toMillis() != millis) {
      throw new IllegalStateException(
          "The optimiser says the plan costs %d ms, its terms sum to %d ms; please report this as a defect."
              .formatted(millis, plan.score().total().toMillis()));
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Planner}; only the policy has no default. */
  public static final class Builder {

    private @Nullable Policy policy;
    private long seed = 1;
    private int threads = 1;
    private @Nullable Duration timeLimit;
    private BooleanSupplier stopWhen = () -> false;
    private ImprovementListener listener = (lacking, cost, bound) -> {};
    private @Nullable CertificateListener certificateListener;

    private Builder() {}

    /** Who may serve whom, and what the work is. */
    public Builder policy(Policy policy) {
      this.policy = policy;
      return this;
    }

    /** Another seed searches another way; 1 by default. */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** How many threads search at once, the caller's among them; 1 by default. The plan is the same for any number. */
    public Builder threads(int threads) {
      if (threads < 1) {
        throw new IllegalArgumentException(
            "%d threads cannot plan anything; expected 1 or more.".formatted(threads));
      }
      this.threads = threads;
      return this;
    }

    /** Searches until the time is up or the plan is proven the best; without it, steps end the search. */
    public Builder timeLimit(Duration timeLimit) {
      if (timeLimit.isNegative()) {
        throw new IllegalArgumentException(
            "The time limit %s is negative; expected 0 or more.".formatted(timeLimit));
      }
      this.timeLimit = timeLimit;
      return this;
    }

    /** Ends the search soon after this is true, with the best plan so far; asked often, from several threads. */
    public Builder stopWhen(BooleanSupplier stopWhen) {
      this.stopWhen = stopWhen;
      return this;
    }

    /** Hears of every better assignment while the search goes on, in milliseconds of officer time. */
    public Builder onImprovement(ImprovementListener listener) {
      this.listener = listener;
      return this;
    }

    /** Proves the bound by multipliers alone, which takes longer, and hands them over with the problem. */
    public Builder certify(CertificateListener certificateListener) {
      this.certificateListener = certificateListener;
      return this;
    }

    /**
     * The planner.
     *
     * @throws NullPointerException if no policy was given
     */
    public Planner build() {
      return new Planner(this);
    }
  }
}
