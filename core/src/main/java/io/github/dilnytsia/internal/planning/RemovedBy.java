package io.github.dilnytsia.internal.planning;

import io.github.dilnytsia.plan.JudgedCandidate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;

/** How many of the officers considered for a unit each rule stands against. */
final class RemovedBy {

  private RemovedBy() {}

  /** By rule; a rule that forbids a pair in several ways counts once. */
  static Map<String, Integer> count(Collection<JudgedCandidate> considered) {
    var counts = new TreeMap<String, Integer>();
    for (var judged : considered) {
      var rules = new HashSet<String>();
      for (var verdict : judged.verdicts()) {
        if (verdict.forbids() && rules.add(verdict.ruleId())) {
          counts.merge(verdict.ruleId(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
