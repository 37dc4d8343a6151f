package io.github.dilnytsia.plan;

import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.TravelTimes;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Adds up a plan's figures once more, in hours as decimal fractions of 34 digits and never rounded on the way.
 *
 * <p>The planner rounds each term of each unit and officer to a millisecond, so sums may differ by one millisecond for
 * each of them and no more.
 */
final class Recount {

  private static final MathContext DIGITS = MathContext.DECIMAL128;
  private static final BigDecimal MILLIS_PER_HOUR = BigDecimal.valueOf(3_600_000);
  private static final BigDecimal BILLIONTH = new BigDecimal("0.000000002");

  /** What one officer's units add up to. */
  private static final class Sum {
    private BigDecimal norms = BigDecimal.ZERO;
    private BigDecimal hours = BigDecimal.ZERO;
  }

  private final PlanningProblem problem;
  private final Assessment assessment;
  private final BeatPlan plan;
  private final Norms norms;
  private final TravelTimes travelTimes;
  private final TravelTimes straight;
  private final TreeMap<String, Sum> sums = new TreeMap<>();
  private final TreeMap<String, BigDecimal> terms = new TreeMap<>();
  private final Disagreements disagreements = new Disagreements();

  Recount(PlanningProblem problem, Assessment assessment, BeatPlan plan) {
    this.problem = problem;
    this.assessment = assessment;
    this.plan = plan;
    this.norms = assessment.norms();
    this.travelTimes = Candidates.travelTimes(problem, norms);
    this.straight = TravelTimes.greatCircle(norms.positiveAmount("drive-speed"));
  }

  List<Wording> disagreements() {
    plan.assignments().forEach(this::count);
    var missing = BigDecimal.ZERO;
    for (var load : plan.loads()) {
      missing = missing.add(countLoad(load));
    }
    for (var officer : sums.keySet()) {
      if (plan.loads().stream().noneMatch(load -> load.officerId().equals(officer))) {
        disagreements.add("no-load", officer);
      }
    }
    for (var unit : plan.unserved()) {
      missing = missing.add(shareOfNorm(problem.territory().unit(unit.unitId())));
    }
    var tolerance = BILLIONTH.multiply(
        BigDecimal.valueOf(1 + plan.loads().size() + plan.unserved().size()));
    compare(
        () -> Disagreements.say("officers-missing"), plan.officersMissing(), missing, tolerance);
    compareShortages(missing);
    compareTerms();
    return disagreements.all();
  }

  private void count(Assignment assignment) {
    var unit = problem.territory().unit(assignment.unitId());
    var officer = problem.force().officer(assignment.officerId());
    var base =
        Base.of(officer, problem.territory(), problem.force(), problem.date()).place();
    var given = travelTimes.drive(base, unit.place()).duration();
    var drive = given.or(() -> straight.drive(base, unit.place()).duration()).orElseThrow();
    var workload = Objects.requireNonNull(assessment.workloads().get(unit.id()));
    var bothWays = hours(drive).multiply(BigDecimal.valueOf(2));
    var travel = bothWays.multiply(workload.trips()).multiply(norms.amount("trip-combination"));
    if (!drive.equals(assignment.drive())) {
      disagreements.add(
          "unit-drive",
          unit.id(),
          Disagreements.time(drive),
          Disagreements.time(assignment.drive()));
    }
    disagreements.require(
        unit.residents() == assignment.residents(),
        "unit-residents",
        unit.id(),
        unit.residents(),
        assignment.residents());
    compare(
        () -> Disagreements.say("unit-work", unit.id()),
        hours(assignment.work()),
        hours(workload.work()),
        millis(0));
    compare(
        () -> Disagreements.say("unit-travel", unit.id()),
        hours(assignment.travel()),
        travel,
        millis(1));
    var sum = sums.computeIfAbsent(officer.id(), id -> new Sum());
    sum.norms = sum.norms.add(shareOfNorm(unit));
    sum.hours = sum.hours.add(hours(workload.work())).add(travel);
    addTerms(unit, officer, bothWays, travel);
  }

  private void addTerms(BasicUnit unit, Officer officer, BigDecimal bothWays, BigDecimal travel) {
    var weights = assessment.weights();
    var residents = BigDecimal.valueOf(unit.residents());
    add("driving", travel.multiply(weights.driving()));
    add(
        "journeys",
        residents
            .multiply(norms.amount("visits-per-resident"))
            .multiply(bothWays)
            .multiply(weights.journeys()));
    var memorandum = problem.force().memorandumOf(unit.hromadaCode(), problem.date());
    if (officer.role() == Role.DISTRICT_OFFICER && memorandum == MemorandumState.IN_FORCE) {
      add("district", residents.multiply(weights.district()));
    }
    var before = problem.currentPlan().get(unit.id());
    if (problem.replanning() && before != null && !before.equals(officer.id())) {
      add("moves", residents.multiply(weights.moves()));
    }
    assessment.candidatesByUnit().get(unit.id()).stream()
        .filter(judged -> judged.candidate().officerId().equals(officer.id()))
        .forEach(judged -> add("preferences", hours(judged.preference())));
  }

  private BigDecimal countLoad(OfficerLoad load) {
    var sum = sums.getOrDefault(load.officerId(), new Sum());
    var working = load.officer().hoursPerMonth().isPresent()
        ? BigDecimal.valueOf(load.officer().hoursPerMonth().getAsInt())
        : norms.amount("working-time");
    var capacity =
        working.multiply(norms.amount("available-share")).multiply(norms.amount("saturation"));
    compare(
        () -> Disagreements.say("officer-norm-index", load.officerId()),
        load.normIndex(),
        sum.norms,
        BILLIONTH);
    // A millisecond of rounding for each unit, and one of the capacity.
    compare(
        () -> Disagreements.say("officer-hours-index", load.officerId()),
        load.hoursIndex(),
        sum.hours.divide(capacity, DIGITS),
        millis(load.settlements() + load.parts() + 1)
            .add(load.hoursIndex().multiply(millis(1)))
            .divide(capacity, DIGITS)
            .add(BILLIONTH));
    var index = load.loadIndex();
    addOverload(index);
    var upToOne = index.min(BigDecimal.ONE);
    add("balance", assessment.weights().balance().multiply(upToOne).multiply(upToOne));
    return load.excess();
  }

  private void addOverload(BigDecimal index) {
    var weights = assessment.weights();
    var overload = between(index, "1", "1.5")
        .multiply(weights.overloadFrom1())
        .add(between(index, "1.5", "2").multiply(weights.overloadFrom1Half()))
        .add(between(index, "2", "1000000000").multiply(weights.overloadFrom2()));
    add("overload", overload);
  }

  private static BigDecimal between(BigDecimal index, String from, String to) {
    return index.min(new BigDecimal(to)).subtract(new BigDecimal(from)).max(BigDecimal.ZERO);
  }

  /** Each hromada's share is rounded to nine digits, so their sum may differ by as many billionths. */
  private void compareShortages(BigDecimal missing) {
    var sum = plan.shortages().stream()
        .map(Shortage::officersMissing)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    var parts = plan.beats().size() + plan.loads().size() + plan.unserved().size() + 1;
    compare(
        () -> Disagreements.say("officers-missing-by-hromada"),
        sum,
        missing,
        BILLIONTH.multiply(BigDecimal.valueOf(parts)));
  }

  private void compareTerms() {
    var score = plan.score();
    compareTerm("driving", score.driving());
    compareTerm("journeys", score.journeys());
    compareTerm("overload", score.overload());
    compareTerm("balance", score.balance());
    compareTerm("district", score.district());
    compareTerm("moves", score.moves());
    compareTerm("preferences", score.preferences());
  }

  private void compareTerm(String name, Duration claimed) {
    compare(
        () -> Disagreements.say("cost-" + name),
        hours(claimed),
        terms.getOrDefault(name, BigDecimal.ZERO),
        millis(1 + plan.assignments().size() + plan.loads().size()));
  }

  private void add(String term, BigDecimal hours) {
    terms.merge(term, hours, BigDecimal::add);
  }

  private BigDecimal shareOfNorm(BasicUnit unit) {
    var norm = norms.amount(unit.isCity() ? "residents-per-beat-city" : "residents-per-beat-rural");
    return BigDecimal.valueOf(unit.residents()).divide(norm, DIGITS);
  }

  private void compare(
      Supplier<Wording> what, BigDecimal claimed, BigDecimal counted, BigDecimal tolerance) {
    if (claimed.subtract(counted).abs().compareTo(tolerance) > 0) {
      disagreements.add("recounted", what.get(), counted.round(new MathContext(12)), claimed);
    }
  }

  private static BigDecimal hours(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis()).divide(MILLIS_PER_HOUR, DIGITS);
  }

  /** So many milliseconds in hours, and a hair more for the last digits of divisions. */
  private static BigDecimal millis(int count) {
    return BigDecimal.valueOf(count).divide(MILLIS_PER_HOUR, DIGITS).add(new BigDecimal("1e-20"));
  }
}
