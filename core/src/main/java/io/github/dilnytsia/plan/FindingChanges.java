package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Pairs the findings of two judgements of one plan. */
final class FindingChanges {

  private static final Comparator<Finding> SUBJECT = Comparator.comparing(Finding::ruleId)
      .thenComparing(finding -> finding.hromadaCode().orElse(""))
      .thenComparing(finding -> finding.officerId().orElse(""))
      .thenComparing(finding -> finding.unitId().orElse(""));

  private FindingChanges() {}

  static List<Change<Finding>> between(Collection<Finding> before, Collection<Finding> after) {
    var left = bySubject(before);
    var right = bySubject(after);
    var subjects = new TreeMap<Finding, List<Finding>>(SUBJECT);
    subjects.putAll(left);
    subjects.putAll(right);
    var changes = ImmutableList.<Change<Finding>>builder();
    for (var subject : subjects.keySet()) {
      var was = new ArrayList<>(left.getOrDefault(subject, List.of()));
      var is = new ArrayList<>(right.getOrDefault(subject, List.of()));
      // Of several findings of one rule about one subject, those that say the same are no change.
      is.removeIf(was::remove);
      for (var i = 0; i < Math.max(was.size(), is.size()); i++) {
        changes.add(new Change<>(get(was, i), get(is, i)));
      }
    }
    return changes.build();
  }

  private static Optional<Finding> get(List<Finding> findings, int i) {
    return i < findings.size() ? Optional.of(findings.get(i)) : Optional.empty();
  }

  private static Map<Finding, List<Finding>> bySubject(Collection<Finding> findings) {
    var bySubject = new TreeMap<Finding, List<Finding>>(SUBJECT);
    for (var finding : findings) {
      bySubject.computeIfAbsent(finding, key -> new ArrayList<>()).add(finding);
    }
    return bySubject;
  }
}
