package io.github.dilnytsia.examples.spring;

import io.github.dilnytsia.rules.Changes;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.rules.VerdictChange;
import io.github.dilnytsia.scenario.Scenario;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.staffing.Memorandum;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who may no longer serve whom if a hromada's memorandum is suspended? Answered by a session of the rules, without a plan.
 */
@RestController
class SuspensionController {

  private final RuleBook rules;

  SuspensionController(RuleBook rules) {
    this.rules = rules;
  }

  /** A pair that the suspension forbids. */
  record Loss(String unitId, String officerId, List<String> ruleIds) {

    private static Loss of(VerdictChange change) {
      return new Loss(
          change.unitId(),
          change.officerId(),
          change.added().stream().map(verdict -> verdict.ruleId()).toList());
    }
  }

  /** Pairs of a built-in scenario that the suspension of a memorandum forbids, by unit and officer. */
  @GetMapping("/scenarios/{name}/suspension/{hromada}")
  List<Loss> losses(@PathVariable("name") String name, @PathVariable("hromada") String hromada) {
    var scenario = Scenarios.find(name)
        .orElseThrow(() -> unknown(
            "scenario", name, Scenarios.all().stream().map(Scenario::name).toList()));
    return changes(scenario, hromada).verdicts().stream()
        .filter(change -> change.wasEligible() && !change.isEligible())
        .map(Loss::of)
        .toList();
  }

  private Changes changes(Scenario scenario, String hromada) {
    var problem = scenario.dataset().problemOn(scenario.date());
    var memoranda = problem.force().memorandumByHromada();
    var memorandum = memoranda.get(hromada);
    if (memorandum == null) {
      throw unknown("hromada", hromada, List.copyOf(memoranda.keySet()));
    }
    try (var session = rules.session(problem)) {
      return session.memorandum(
          Memorandum.builder().from(memorandum).suspended(scenario.date()).build());
    }
  }

  private static Refusal unknown(String what, String found, List<String> known) {
    return new Refusal(HttpStatus.NOT_FOUND, what, what, found, String.join(", ", known));
  }
}
