package io.github.dilnytsia.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.policy.Policy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** For each law of reviews a policy that breaks it. */
final class PlantedReviews {

  private final AtomicInteger calls = new AtomicInteger();

  Map<String, Policy> byLaw() {
    return ImmutableMap.<String, Policy>builder()
        .put(
            "theSamePlanIsReviewedTheSameTwice",
            Bad.reviewing(them -> calls.incrementAndGet() % 2 == 1 ? them : List.of()))
        .put(
            "threadsReviewWhatOneThreadReviews",
            Bad.reviewing(
                them -> Thread.currentThread().getName().startsWith("pool") ? List.of() : them))
        .put(
            "everyFindingNamesItsRuleAndItsSource",
            Bad.findings(it -> changed(it).source("")))
        .put(
            "everyFindingIsSaidInBothLanguages",
            Bad.findings(it -> changed(it).text(Wording.of("Too much.", "Too much."))))
        .put(
            "theFiguresOfAFindingComeTogether",
            Bad.findings(it -> changed(it).value(Optional.empty())))
        .put("findingsSpeakOfWhatIsThere", Bad.findings(it -> changed(it).officerId("nobody")))
        .put(
            "nothingIsFoundTwice",
            Bad.reviewing(them -> Lists.newArrayList(Iterables.concat(them, them))))
        .put("namesOfPlacesChangeNoFinding", new NamesMatter())
        .put(
            "aPlanOfThePlannerBreaksNoRuleButByPins",
            Bad.findings(it -> changed(it).severity(Severity.FORBIDDEN)))
        .put("anAssignmentThatBreaksARuleIsFound", passingOver("plan.breaks-rule"))
        .put("aPinThatBreaksARuleIsFound", passingOver("decision.pin-breaks-rule"))
        .put("aUnitThatNobodyServesIsFound", passingOver("plan.unserved"))
        .put("anOverloadIsFound", Bad.without(it -> it.severity() == Severity.OVER_NORM))
        .buildOrThrow();
  }

  private static Policy passingOver(String rule) {
    return Bad.without(finding -> finding.ruleId().equals(rule));
  }

  private static Finding.Builder changed(Finding finding) {
    return Finding.builder().from(finding);
  }

  /** Finds nothing where a place is called Luka. */
  private static final class NamesMatter implements Policy {

    @Override
    public Assessment assess(PlanningProblem problem) {
      return Bad.UKRAINE.assess(problem);
    }

    @Override
    public List<Finding> review(PlanningProblem problem, BeatPlan plan) {
      return problem.territory().settlements().stream()
              .anyMatch(place -> place.name().equals("Лука"))
          ? List.of()
          : Bad.UKRAINE.review(problem, plan);
    }
  }
}
