package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.PolicyTables;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.CostWeights;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.Rule;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.rules.RuleOrigin;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which file of a command line replaced what, a line for each file. */
final class PolicyChanges {

  private static final int SHOWN = 6;

  private final GivenPolicy policy;
  private final RuleBook standard;
  private final PlanningProblem before;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private PolicyChanges(GivenPolicy policy, PlanningProblem before, Language language) {
    this.policy = policy;
    this.standard = RuleBook.ukraine();
    this.before = before;
    this.language = language;
  }

  /**
   * What is said of the files.
   *
   * @param book of the policy
   * @param before the dataset's problem, without what the policy makes of it
   */
  static List<String> lines(
      GivenPolicy policy, RuleBook book, PlanningProblem before, Language language) {
    if (policy.isStandard()) {
      return List.of();
    }
    var changes = new PolicyChanges(policy, before, language);
    policy.norms().ifPresent(changes::norms);
    policy.workload().ifPresent(changes::workload);
    policy.weights().ifPresent(changes::weights);
    changes.rules(book);
    changes.without();
    return changes.lines;
  }

  private void norms(Path file) {
    var old = standard.norms().with(before.norms()).on(before.date());
    var now = standard.norms().with(policy.on(before).norms()).on(before.date());
    var changed = new ArrayList<String>();
    now.byCode().values().stream().sorted(Comparator.comparing(Norm::code)).forEach(norm -> {
      var earlier = old.findNorm(norm.code()).map(Norm::amount);
      if (earlier.filter(amount -> amount.compareTo(norm.amount()) == 0).isEmpty()) {
        changed.add(
            change(norm.code(), number(norm.amount()), earlier.map(this::number).orElse("")));
      }
    });
    say("changes-norms", file, changed);
  }

  private void workload(Path file) {
    var old = new HashMap<>(standard.workloadRates());
    before.workloadRates().forEach(rate -> old.put(rate.reason(), rate));
    var changed = new ArrayList<String>();
    for (var rate : new TreeMap<>(byReason(PolicyTables.workload(file))).values()) {
      var earlier = old.get(rate.reason());
      if (earlier == null || !rate(earlier).equals(rate(rate))) {
        changed.add(change(rate.reason(), rate(rate), earlier == null ? "" : rate(earlier)));
      }
    }
    say("changes-workload", file, changed);
  }

  private static Map<String, WorkloadRate> byReason(List<WorkloadRate> rates) {
    return rates.stream().collect(Collectors.toMap(WorkloadRate::reason, rate -> rate));
  }

  private String rate(WorkloadRate rate) {
    return ConsolePhrases.say(language, "changes-rate", rate.minutes(), rate.trips());
  }

  private void weights(Path file) {
    var old = CostWeights.builder().build().with(before.weights()).byName();
    var changed = new ArrayList<String>();
    new TreeMap<>(PolicyTables.weights(file)).forEach((name, hours) -> {
      var earlier = old.get(name);
      if (earlier == null || earlier.compareTo(hours) != 0) {
        changed.add(change(name, number(hours), earlier == null ? "" : number(earlier)));
      }
    });
    say("changes-weights", file, changed);
  }

  private void rules(RuleBook book) {
    var byFile = book.rules().stream()
        .filter(rule -> rule.origin() == RuleOrigin.HOST)
        .collect(Collectors.groupingBy(
            rule -> rule.file().orElse(""),
            TreeMap::new,
            Collectors.mapping(Rule::id, Collectors.toCollection(TreeSet::new))));
    byFile.forEach((file, ids) -> {
      var changed = ids.stream()
          .map(id -> policy.replaced().contains(id)
              ? ConsolePhrases.say(language, "changes-replaced", id)
              : id)
          .toList();
      say("changes-rules", file, changed);
    });
  }

  private void without() {
    if (!policy.without().isEmpty()) {
      lines.add(ConsolePhrases.say(
          language, "changes-without", String.join(", ", new TreeSet<>(policy.without()))));
    }
  }

  private String change(String code, String now, String earlier) {
    return earlier.isEmpty()
        ? ConsolePhrases.say(language, "changes-new", code, now)
        : ConsolePhrases.say(language, "changes-instead", code, now, earlier);
  }

  private String number(BigDecimal number) {
    return ConsolePhrases.say(language, "number", number);
  }

  private void say(String key, Object file, List<String> changed) {
    if (changed.isEmpty()) {
      lines.add(
          ConsolePhrases.say(language, key, file, ConsolePhrases.say(language, "changes-none")));
      return;
    }
    var shown = String.join(", ", changed.subList(0, Math.min(SHOWN, changed.size())));
    if (changed.size() > SHOWN) {
      shown = ConsolePhrases.say(language, "changes-more", shown, changed.size() - SHOWN);
    }
    lines.add(ConsolePhrases.say(language, key, file, shown));
  }
}
