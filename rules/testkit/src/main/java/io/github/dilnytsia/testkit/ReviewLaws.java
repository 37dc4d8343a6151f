package io.github.dilnytsia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.UnservedUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;

/** What is found in a plan is true, complete, and said so that a person can act on it. */
abstract class ReviewLaws extends PlanLaws {

  /** Two reviews of one plan find the same, in whatever order. */
  @Law
  public final void theSamePlanIsReviewedTheSameTwice(@ForAll("problems") PlanningProblem problem) {
    var plan = current(problem);

    assertThat(sorted(subject().review(problem, plan)))
        .as("what the second review finds, held against the first")
        .isEqualTo(plan.findings());
  }

  /** Four threads that review at once find what one finds. */
  @Law
  public final void threadsReviewWhatOneThreadReviews(@ForAll("problems") PlanningProblem problem)
      throws Exception {
    var policy = subject();
    var plan = current(problem);

    assertThat(Threads.ask(() -> sorted(policy.review(problem, plan))))
        .as("what each of several threads finds")
        .allSatisfy(found -> assertThat(found).isEqualTo(plan.findings()));
  }

  /** A finding can be looked up: a rule's id and the law, norm or assumption behind it. */
  @Law
  public final void everyFindingNamesItsRuleAndItsSource(
      @ForAll("problems") PlanningProblem problem) {
    for (var finding : current(problem).findings()) {
      assertThat(finding.ruleId())
          .as("rule of the finding \"%s\"", finding.text())
          .isNotBlank();
      assertThat(finding.source())
          .as("source of the finding \"%s\"", finding.text())
          .isNotBlank();
    }
  }

  /** Ukrainian and English, with a figure in every place. */
  @Law
  public final void everyFindingIsSaidInBothLanguages(@ForAll("problems") PlanningProblem problem) {
    for (var finding : current(problem).findings()) {
      assertThat(Sentences.faults(finding.text()))
          .as("faults in the words of a finding of %s", finding.ruleId())
          .isEmpty();
    }
  }

  /** A limit goes with the figure held against it, and a figure with its unit. */
  @Law
  public final void theFiguresOfAFindingComeTogether(@ForAll("problems") PlanningProblem problem) {
    for (var finding : current(problem).findings()) {
      assertThat(Sentences.fault(finding.value(), finding.limit(), finding.unit()))
          .as("what is wrong with the figures of \"%s\" (%s)", finding.text(), finding.ruleId())
          .isEmpty();
    }
  }

  /** The hromada, the officer and the unit of a finding are in the problem. */
  @Law
  public final void findingsSpeakOfWhatIsThere(@ForAll("problems") PlanningProblem problem) {
    for (var finding : current(problem).findings()) {
      finding
          .hromadaCode()
          .ifPresent(code -> assertThat(problem.territory().findHromada(code))
              .as("hromada %s, named by %s", code, finding.ruleId())
              .isPresent());
      finding
          .officerId()
          .ifPresent(id -> assertThat(problem.force().findOfficer(id))
              .as("officer %s, named by %s", id, finding.ruleId())
              .isPresent());
      finding
          .unitId()
          .ifPresent(id -> assertThat(problem.territory().findUnit(id))
              .as("unit %s, named by %s", id, finding.ruleId())
              .isPresent());
    }
  }

  /** Said once is enough. */
  @Law
  public final void nothingIsFoundTwice(@ForAll("problems") PlanningProblem problem) {
    assertThat(current(problem).findings()).as("findings").doesNotHaveDuplicates();
  }

  /** The code is the identity of a place, never the name. */
  @Law
  public final void namesOfPlacesChangeNoFinding(@ForAll("problems") PlanningProblem problem) {
    assertThat(Lines.findings(current(Changed.names(problem)).findings()))
        .as("findings after every place was renamed")
        .isEqualTo(Lines.findings(current(problem).findings()));
  }

  /** What the planner was told to respect it does respect; only people's pins may break a hard rule. */
  @Law
  public final void aPlanOfThePlannerBreaksNoRuleButByPins(
      @ForAll("problems") PlanningProblem problem) {
    var pinned = problem.pins().stream()
        .filter(pin -> pin.holdsOn(problem.date()))
        .map(Pin::unitId)
        .toList();

    assertThat(planner().plan(problem).findings())
        .filteredOn(finding -> finding.severity() == Severity.FORBIDDEN)
        .filteredOn(finding -> finding.unitId().filter(pinned::contains).isEmpty())
        .extracting(finding -> finding.ruleId() + ": " + finding.text())
        .as("findings that forbid a plan of the planner's own, beside those on pins")
        .isEmpty();
  }

  /** A plan drawn by hand that gives a unit to somebody who may not serve it does not get by. */
  @Law
  public final void anAssignmentThatBreaksARuleIsFound(
      @ForAll("problems") PlanningProblem problem) {
    var byHand = new TreeMap<String, String>();
    forEachForbidden(problem, byHand::putIfAbsent);
    var findings = planner().evaluate(problem, byHand).findings();

    byHand.forEach((unit, officer) -> requireFound(
        findings, unit, "unit %s, given to officer %s, who may not".formatted(unit, officer)));
  }

  /** A pin is kept whatever it breaks, and that it does is said. */
  @Law
  public final void aPinThatBreaksARuleIsFound(@ForAll("problems") PlanningProblem problem) {
    var free = Changed.undecided(problem);
    var pins = new TreeMap<String, String>();
    forEachForbidden(free, pins::putIfAbsent);
    var pinned = free;
    for (var pin : pins.entrySet()) {
      pinned = Changed.pinned(pinned, pin.getKey(), pin.getValue());
    }
    var findings = planner().plan(pinned).findings();

    pins.forEach((unit, officer) -> requireFound(
        findings, unit, "unit %s, pinned to officer %s, who may not".formatted(unit, officer)));
  }

  private void forEachForbidden(PlanningProblem problem, BiConsumer<String, String> pairs) {
    for (var judged : assess(problem).candidates()) {
      if (!judged.isEligible()) {
        pairs.accept(judged.candidate().unitId(), judged.candidate().officerId());
      }
    }
  }

  private static void requireFound(List<Finding> findings, String unit, String what) {
    assertThat(findings)
        .as("findings on %s", what)
        .anyMatch(finding -> finding.severity() == Severity.FORBIDDEN
            && finding.unitId().filter(unit::equals).isPresent());
  }

  /** Nothing is lost: who has no officer is in the findings. */
  @Law
  public final void aUnitThatNobodyServesIsFound(@ForAll("problems") PlanningProblem problem) {
    var plan = planner().evaluate(problem, Map.of());

    assertThat(plan.findings().stream().flatMap(finding -> finding.unitId().stream()))
        .as("units that are found, in a plan that serves nobody")
        .containsAll(plan.unserved().stream().map(UnservedUnit::unitId).toList());
  }

  /** Whoever is loaded beyond the norm is in the findings, as grave at least as a norm exceeded. */
  @Law
  public final void anOverloadIsFound(@ForAll("problems") PlanningProblem problem) {
    var plan = planner().plan(problem);
    for (var load : plan.loads()) {
      if (load.excess().signum() > 0) {
        assertThat(plan.findings())
            .as(
                "findings on officer %s, whose load index is %s",
                load.officerId(), load.loadIndex())
            .anyMatch(finding -> finding.severity().compareTo(Severity.OVER_NORM) <= 0
                && finding.officerId().filter(load.officerId()::equals).isPresent());
      }
    }
  }

  /** As things stand: with shortages, breaches and all. */
  private BeatPlan current(PlanningProblem problem) {
    return planner().evaluate(problem, problem.currentPlan());
  }

  private static List<Finding> sorted(List<Finding> findings) {
    return findings.stream().sorted(Finding.ORDER).toList();
  }
}
