package io.github.dilnytsia.examples.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The rule in {@code on-foot.drl} against the same in Java. */
class OnFootRuleTest {

  @Property(tries = 60)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void forbidsWhatIsTooFarToWalkAndNothingElse(@ForAll PlanningProblem problem) {
    for (var judged : OnFootPolicy.book().assess(problem).candidates()) {
      var forbidden = isForbiddenByOurRule(judged);

      assertThat(forbidden).as("%s", judged.candidate()).isEqualTo(isTooFarToWalk(judged));
      Statistics.collect(forbidden);
    }
    Statistics.coverage(seen -> {
      seen.check(true).count(times -> times > 0);
      seen.check(false).count(times -> times > 0);
    });
  }

  private static boolean isForbiddenByOurRule(JudgedCandidate judged) {
    return judged.verdicts().stream()
        .filter(Verdict::forbids)
        .anyMatch(verdict -> verdict.ruleId().equals("ours.on-foot"));
  }

  private static boolean isTooFarToWalk(JudgedCandidate judged) {
    var pair = judged.candidate();
    return pair.isWithoutCar()
        && pair.straightKm().compareTo(pair.norms().amount("walking-distance")) > 0;
  }
}
