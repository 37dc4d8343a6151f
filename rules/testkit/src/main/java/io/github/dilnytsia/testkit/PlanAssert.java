package io.github.dilnytsia.testkit;

import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.UnservedUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about a plan; each returns the same again, to go on with. */
public final class PlanAssert extends AbstractAssert<PlanAssert, BeatPlan> {

  PlanAssert(@Nullable BeatPlan actual) {
    super(actual, PlanAssert.class);
  }

  /** Nobody is left without an officer, for whatever reason. */
  public PlanAssert servesEveryUnit() {
    return servesAll("every unit", plan().unserved());
  }

  /** Nobody is left without an officer where the rules allow one. */
  public PlanAssert servesEveryUnitThatHasACandidate() {
    return servesAll(
        "every unit that an officer may serve",
        plan().unserved().stream()
            .filter(unit -> plan().explanation(unit.unitId()).candidates() > 0)
            .toList());
  }

  private PlanAssert servesAll(String expected, List<UnservedUnit> unserved) {
    if (!unserved.isEmpty()) {
      throw failure(
          "%nExpected %s to serve %s, but it leaves unserved:%n%s",
          name(), expected, lines(unserved.stream().map(PlanAssert::described).toList()));
    }
    return this;
  }

  private static String described(UnservedUnit unit) {
    return "unit %s, residents: %d, by %s: %s"
        .formatted(unit.unitId(), unit.residents(), unit.reasonId(), unit.reason());
  }

  /**
   * Nobody serves that unit.
   *
   * @param reasonId the rule in the way, or one of {@code plan.no-officer}, {@code plan.capacity}, {@code plan.left-out}
   */
  public PlanAssert leavesUnserved(String unitId, String reasonId) {
    return givesUnit(unitId).toNobody(reasonId);
  }

  /** Goes on about the officer of a unit. */
  public UnitAssert givesUnit(String unitId) {
    if (!plan().explanations().containsKey(unitId)) {
      throw failure(
          "%nExpected %s to give unit %s to somebody, but there is no such unit in it; there are:%n%s",
          name(), unitId, lines(plan().explanations().keySet()));
    }
    return new UnitAssert(this, plan(), unitId);
  }

  /** No beat crosses the border of its hromada. */
  public PlanAssert keepsEveryBeatInsideItsHromada() {
    var crossing = plan().beats().stream()
        .filter(beat -> !beat.hromadaCodes().equals(Set.of(beat.hromadaCode())))
        .map(beat -> "the beat of officer %s in hromada %s lies in %s"
            .formatted(beat.officerId(), beat.hromadaCode(), beat.hromadaCodes()))
        .toList();
    if (!crossing.isEmpty()) {
      throw failure(
          "%nExpected %s to keep every beat inside its hromada, but:%n%s", name(), lines(crossing));
    }
    return this;
  }

  /** Nothing was found that breaks a hard rule. */
  public PlanAssert hasNoFindingThatForbids() {
    return hasNo("a finding that forbids it", it -> it.severity() == Severity.FORBIDDEN);
  }

  /** Nothing was found by that rule. */
  public PlanAssert hasNoFinding(String ruleId) {
    return hasNo("a finding of " + ruleId, it -> it.ruleId().equals(ruleId));
  }

  private PlanAssert hasNo(String what, Predicate<Finding> unwanted) {
    var found = plan().findings().stream().filter(unwanted).toList();
    if (!found.isEmpty()) {
      throw failure("%nExpected %s to be without %s, but there is:%n%s", name(), what, told(found));
    }
    return this;
  }

  /** Something was found by that rule. */
  public PlanAssert hasFinding(String ruleId) {
    return has("a finding of " + ruleId, it -> it.ruleId().equals(ruleId));
  }

  /**
   * Something was found by that rule about that unit, officer or hromada.
   *
   * @param subject the id of the unit or the officer, or the code of the hromada
   */
  public PlanAssert hasFinding(String ruleId, String subject) {
    return has(
        "a finding of %s about %s".formatted(ruleId, subject),
        it -> it.ruleId().equals(ruleId)
            && (it.unitId().filter(subject::equals).isPresent()
                || it.officerId().filter(subject::equals).isPresent()
                || it.hromadaCode().filter(subject::equals).isPresent()));
  }

  private PlanAssert has(String what, Predicate<Finding> wanted) {
    if (plan().findings().stream().noneMatch(wanted)) {
      throw failure(
          "%nExpected %s to have %s, but there is only:%n%s",
          name(), what, told(plan().findings()));
    }
    return this;
  }

  /** Nobody's load index lies above that; 1 is a full officer. */
  public PlanAssert loadsNobodyBeyond(double index) {
    var limit = BigDecimal.valueOf(index);
    var beyond = plan().loads().stream()
        .filter(load -> load.loadIndex().compareTo(limit) > 0)
        .map(load -> "officer %s: %s, residents: %d, hours a month: %s"
            .formatted(
                load.officerId(),
                load.loadIndex().stripTrailingZeros().toPlainString(),
                load.residents(),
                hours(load.hours())))
        .toList();
    if (!beyond.isEmpty()) {
      throw failure(
          "%nExpected %s to load nobody beyond %s, but it loads:%n%s",
          name(), limit.toPlainString(), lines(beyond));
    }
    return this;
  }

  /** It leaves no more residents unserved than another plan and, where as many, costs no more. */
  public PlanAssert isNoDearerThan(BeatPlan other) {
    if (plan().unservedResidents() > other.unservedResidents()) {
      throw failure(
          "%nExpected %s to leave no more residents unserved than the other plan, %d, but it leaves %d.",
          name(), other.unservedResidents(), plan().unservedResidents());
    }
    return plan().unservedResidents() < other.unservedResidents()
        ? this
        : isNoDearerThan(other.score().total());
  }

  /** It costs no more than so much officer time a month. */
  public PlanAssert isNoDearerThan(Duration cost) {
    var total = plan().score().total();
    if (total.compareTo(cost) > 0) {
      throw failure(
          "%nExpected %s to cost %s h a month at most, but it costs %s h: %s",
          name(), hours(cost), hours(total), plan().score());
    }
    return this;
  }

  /** No plan is better by more than that share of the cost, in per cent: that much is proven. */
  public PlanAssert isProvenWithin(double percent) {
    var gap = plan().gap().movePointRight(2);
    if (plan().bound().unservedResidents() < plan().unservedResidents()) {
      throw failure(
          "%nExpected %s to be proven, but it leaves %d residents unserved, where only %d are proven to be.",
          name(), plan().unservedResidents(), plan().bound().unservedResidents());
    }
    if (gap.compareTo(BigDecimal.valueOf(percent)) > 0) {
      throw failure(
          "%nExpected %s to be proven within %s %%, but a plan that is cheaper by %s %% is not ruled out: it costs %s h, proven are %s h.",
          name(),
          BigDecimal.valueOf(percent).toPlainString(),
          gap.stripTrailingZeros().toPlainString(),
          hours(plan().score().total()),
          hours(plan().bound().cost()));
    }
    return this;
  }

  private BeatPlan plan() {
    isNotNull();
    return Objects.requireNonNull(actual);
  }

  private String name() {
    return "the plan \"%s\" for %s".formatted(plan().problem(), plan().date());
  }

  AssertionError failed(String what) {
    return failure("%nExpected %s %s", name(), what);
  }

  private static String told(List<Finding> findings) {
    return findings.isEmpty()
        ? "  nothing at all"
        : lines(findings.stream()
            .map(finding ->
                "%s %s: %s".formatted(finding.severity(), finding.ruleId(), finding.text()))
            .toList());
  }

  private static String lines(Iterable<String> lines) {
    return StreamSupport.stream(lines.spliterator(), false)
        .map(line -> "  " + line)
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static String hours(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis())
        .divide(BigDecimal.valueOf(3_600_000), 2, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
