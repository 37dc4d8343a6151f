package io.github.dilnytsia.testkit;

import com.google.common.collect.Maps;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.judgement.WorkItem;
import io.github.dilnytsia.judgement.Workload;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.policy.Policy;
import io.github.dilnytsia.rules.RuleBook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The standard book with one thing spoilt. */
final class Bad {

  static final RuleBook UKRAINE = RuleBook.ukraine();

  private Bad() {}

  static Policy assessing(BiFunction<PlanningProblem, Assessment, Assessment> spoil) {
    return policy(spoil, findings -> findings);
  }

  static Policy reviewing(UnaryOperator<List<Finding>> spoil) {
    return policy((problem, assessment) -> assessment, spoil);
  }

  private static Policy policy(
      BiFunction<PlanningProblem, Assessment, Assessment> assessments,
      UnaryOperator<List<Finding>> findings) {
    return new Policy() {
      @Override
      public Assessment assess(PlanningProblem problem) {
        return assessments.apply(problem, UKRAINE.assess(problem));
      }

      @Override
      public List<Finding> review(PlanningProblem problem, BeatPlan plan) {
        return findings.apply(UKRAINE.review(problem, plan));
      }
    };
  }

  static Policy changing(UnaryOperator<Assessment.Builder> change) {
    return assessing((problem, assessment) ->
        change.apply(Assessment.builder().from(assessment)).build());
  }

  static Policy workload(BiFunction<PlanningProblem, Workload, List<WorkItem>> items) {
    return assessing((problem, assessment) -> Assessment.builder()
        .from(assessment)
        .workloads(Maps.transformValues(
            assessment.workloads(),
            workload -> Workload.builder()
                .from(workload)
                .items(items.apply(problem, workload))
                .build()))
        .build());
  }

  /** The same reasons, each with more work. */
  static List<WorkItem> more(Workload workload, Duration work) {
    return workload.items().stream()
        .map(item -> WorkItem.builder().from(item).work(item.work().plus(work)).build())
        .toList();
  }

  static Policy candidates(UnaryOperator<List<JudgedCandidate>> change) {
    return assessing((problem, assessment) -> Assessment.builder()
        .from(assessment)
        .candidates(change.apply(assessment.candidates()))
        .build());
  }

  static Policy judging(BiFunction<PlanningProblem, JudgedCandidate, JudgedCandidate> change) {
    return assessing((problem, assessment) -> Assessment.builder()
        .from(assessment)
        .candidates(assessment.candidates().stream()
            .map(judged -> change.apply(problem, judged))
            .toList())
        .build());
  }

  static Policy verdicts(UnaryOperator<Verdict.Builder> change) {
    return judging((problem, judged) -> JudgedCandidate.builder()
        .from(judged)
        .verdicts(judged.verdicts().stream()
            .map(it -> change.apply(Verdict.builder().from(it)).build())
            .toList())
        .build());
  }

  /** A rule of the host's own, where a pair is such. */
  static Policy saying(Verdict.Kind kind, BiPredicate<PlanningProblem, Candidate> when) {
    return judging((problem, judged) ->
        when.test(problem, judged.candidate()) ? and(judged, kind, "host.rule") : judged);
  }

  /** A pair with a host's verdict besides those there are. */
  static JudgedCandidate and(JudgedCandidate judged, Verdict.Kind kind, String ruleId) {
    var verdicts = new ArrayList<>(judged.verdicts());
    verdicts.add(Verdict.builder()
        .kind(kind)
        .ruleId(ruleId)
        .reason(Wording.of("Так велить служба.", "The service wants it so."))
        .source("The host")
        .weight(kind == Verdict.Kind.FORBIDDEN ? Duration.ZERO : Duration.ofHours(1_000))
        .build());
    verdicts.sort(Comparator.comparing(Verdict::ruleId));
    return JudgedCandidate.builder().from(judged).verdicts(verdicts).build();
  }

  /** Lets through what one hard rule forbids, and says so. */
  static Policy allowing(String rule, Predicate<Candidate> when) {
    return assessing((problem, assessment) -> Assessment.builder()
        .from(allowed(assessment, rule, when))
        .hardRules(
            assessment.hardRules().stream().filter(it -> !it.equals(rule)).toList())
        .build());
  }

  static Assessment allowed(Assessment assessment, String rule, Predicate<Candidate> when) {
    return Assessment.builder()
        .from(assessment)
        .candidates(assessment.candidates().stream()
            .map(judged -> when.test(judged.candidate())
                ? JudgedCandidate.builder()
                    .from(judged)
                    .verdicts(judged.verdicts().stream()
                        .filter(verdict -> !verdict.ruleId().equals(rule))
                        .toList())
                    .build()
                : judged)
            .toList())
        .build();
  }

  static Policy findings(Function<Finding, Finding.Builder> change) {
    return reviewing(
        findings -> findings.stream().map(change).map(Finding.Builder::build).toList());
  }

  static Policy without(Predicate<Finding> passedOver) {
    return reviewing(findings -> findings.stream().filter(passedOver.negate()).toList());
  }
}
