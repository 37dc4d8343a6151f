package io.github.dilnytsia.report;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.dataset.Notice;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.PlanComparison;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reports to be looked at, and what stands in them. */
final class Reports {

  static final String ENDS_THE_DATA = "</script><!--<script>alert(`1`)</script>";
  static final String CONTACT = "contact-of-nobody-else";
  static final String ILLNESS = "illness-of-nobody-else";

  private static final Planner PLANNER =
      Planner.builder().policy(RuleBook.ukraine()).build();

  private Reports() {}

  /** Of a scenario, where every officer has a contact and is away for a reason, and a file has an odd name. */
  static Report.Builder of(String scenario) {
    var found = Scenarios.find(scenario).orElseThrow();
    var drawn = found.dataset().problemOn(found.date());
    var problem =
        PlanningProblem.builder().from(drawn).force(withSecrets(drawn)).build();
    var notice = Notice.builder()
        .file(ENDS_THE_DATA + ".csv")
        .text(Wording.of("Знайдено {0}.", "Found {0}.", ENDS_THE_DATA))
        .build();
    return Report.builder().problem(problem).plan(PLANNER.plan(problem)).addNotices(notice);
  }

  private static Force withSecrets(PlanningProblem drawn) {
    var force = Force.builder()
        .addAllStations(drawn.force().stations())
        .addAllMemoranda(drawn.force().memoranda());
    for (var officer : drawn.force().officers()) {
      force.addOfficers(Officer.builder().from(officer).contact(CONTACT).build());
      force.addAbsences(Absence.builder()
          .officerId(officer.id())
          .firstDay(drawn.date())
          .lastDay(drawn.date())
          .reason(ILLNESS)
          .build());
    }
    return force.build();
  }

  /** Against the plan that leaves everybody where the first officer may serve, so that something moves. */
  static Report.Builder compared(String scenario) {
    var report = of(scenario);
    var made = report.build();
    var officers = made.plan().assignments().stream()
        .collect(Collectors.toMap(
            Assignment::unitId,
            assignment -> made.plan().loads().get(0).officerId(),
            (one, other) -> one,
            TreeMap::new));
    var before = PLANNER.evaluate(made.problem(), officers);
    return report.comparison(PlanComparison.between(before, made.plan()));
  }

  static String text(Report report) {
    return new String(report.html(), StandardCharsets.UTF_8);
  }

  /** The block of data as it stands between its tags. */
  static String data(String page) {
    var begin = "<script type=\"application/json\" id=\"data\">";
    var from = page.indexOf(begin) + begin.length();
    return page.substring(from, page.indexOf("</script>", from));
  }
}
