package io.github.dilnytsia.internal.planning;

import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.WordedException;
import io.github.dilnytsia.judgement.Workload;
import io.github.dilnytsia.optimize.LoadCost;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.CostWeights;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.TravelTimes;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;

/**
 * The plan's cost in whole numbers: what a pair costs, what it uses of an officer, what an officer can give.
 *
 * <p>Two resources: residents against the norm, in units in which a full officer is the product of both norms, so that
 * a mixed beat needs no fraction; and milliseconds of work and travel against the officer's capacity.
 */
public final class Costing {

  private static final Phrases PHRASES = Phrases.load(Costing.class, "limits");

  /** Both norms multiplied have to stay a capacity the optimiser can take. */
  private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(30_000_000);

  private static final BigDecimal TWO_WAYS_IN_MILLIS = BigDecimal.valueOf(2_000);

  private final PlanningProblem problem;
  private final Assessment assessment;
  private final Norms norms;
  private final CostWeights weights;
  private final LoadPrice loadPrice;
  private final TravelTimes straight;
  private final long ruralNorm;
  private final long cityNorm;
  private final BigDecimal usableShare;

  public Costing(PlanningProblem problem, Assessment assessment) {
    this.problem = problem;
    this.assessment = assessment;
    this.norms = assessment.norms();
    this.weights = assessment.weights();
    this.loadPrice = new LoadPrice(weights);
    this.straight = TravelTimes.greatCircle(norms.positiveAmount("drive-speed"));
    this.ruralNorm = wholePeople("residents-per-beat-rural");
    this.cityNorm = wholePeople("residents-per-beat-city");
    requireWorkingTime();
    this.usableShare = norms.amount("available-share").multiply(norms.amount("saturation"));
    if (usableShare.signum() <= 0) {
      throw new WordedException(PHRASES.say("no-time"));
    }
  }

  private void requireWorkingTime() {
    var hours = norms.amount("working-time");
    if (hours.compareTo(BigDecimal.ONE) < 0 || hours.compareTo(BigDecimal.valueOf(744)) > 0) {
      throw new WordedException(PHRASES.say("working-time", hours));
    }
  }

  private long wholePeople(String code) {
    var amount = norms.amount(code);
    if (amount.signum() <= 0
        || amount.stripTrailingZeros().scale() > 0
        || amount.compareTo(MOST_PEOPLE) > 0) {
      throw new WordedException(PHRASES.say("people", code, amount));
    }
    return amount.longValueExact();
  }

  /** What it costs that the candidate serves, and how much travel that takes. */
  PairCost pair(JudgedCandidate judged) {
    var candidate = judged.candidate();
    var seconds = driveOf(candidate).toSeconds();
    var residents = BigDecimal.valueOf(candidate.unit().residents());
    var bothWays = BigDecimal.valueOf(seconds).multiply(TWO_WAYS_IN_MILLIS);
    var travel = workload(candidate.unit())
        .trips()
        .multiply(norms.amount("trip-combination"))
        .multiply(bothWays);
    var journeys = residents
        .multiply(norms.amount("visits-per-resident"))
        .multiply(bothWays)
        .multiply(weights.journeys());
    return new PairCost(
        seconds,
        Millis.round(travel),
        Millis.round(weights.driving().multiply(travel)),
        Millis.round(journeys),
        isDistrictWhereSigned(candidate)
            ? Millis.ofHours(weights.district().multiply(residents))
            : 0,
        isMove(candidate) ? Millis.ofHours(weights.moves().multiply(residents)) : 0,
        judged.preference().toMillis());
  }

  /** The drive of a pair; where a pin holds a pair without a way, the great circle. */
  Duration driveOf(Candidate candidate) {
    return candidate
        .drive()
        .duration()
        .or(() ->
            straight.drive(candidate.base().place(), candidate.unit().place()).duration())
        .orElseThrow();
  }

  private static boolean isDistrictWhereSigned(Candidate candidate) {
    return !candidate.isCommunityOfficer() && candidate.isMemorandumInForce();
  }

  private boolean isMove(Candidate candidate) {
    var current = problem.currentPlan().get(candidate.unitId());
    return problem.replanning() && current != null && !current.equals(candidate.officerId());
  }

  Workload workload(BasicUnit unit) {
    return Objects.requireNonNull(
        assessment.workloads().get(unit.id()),
        () -> "The policy gave no workload for unit " + unit.id() + ".");
  }

  long workMillis(BasicUnit unit) {
    return workload(unit).work().toMillis();
  }

  /** What a unit's residents use of an officer's norm, out of {@link #normCapacity()}. */
  long normUse(BasicUnit unit) {
    return Math.multiplyExact((long) unit.residents(), unit.isCity() ? ruralNorm : cityNorm);
  }

  long normCapacity() {
    return Math.multiplyExact(ruralNorm, cityNorm);
  }

  /** Milliseconds a month an officer has for this work: working time × available share × saturation norm. */
  long capacityMillis(Officer officer) {
    var hours = officer.hoursPerMonth().isPresent()
        ? BigDecimal.valueOf(officer.hoursPerMonth().getAsInt())
        : norms.amount("working-time");
    return Math.max(1, Millis.ofHours(hours.multiply(usableShare)));
  }

  /** The load index in parts per billion, rounded up: the larger of both resources. */
  long loadIndex(long normUse, long millis, Officer officer) {
    return Math.max(normIndex(normUse), LoadCost.index(millis, capacityMillis(officer)));
  }

  long normIndex(long normUse) {
    return LoadCost.index(normUse, normCapacity());
  }

  LoadPrice loadPrice() {
    return loadPrice;
  }

  CostWeights weights() {
    return weights;
  }
}
