package io.github.dilnytsia.rules;

import static io.github.dilnytsia.rules.RulesPhrases.say;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The rules of a book while some are left out and others put in. */
final class RuleDrafting {

  private final RuleEngine before;
  private final List<RulePart> parts;
  private final Set<String> leftOut = new TreeSet<>();
  private boolean changed;

  RuleDrafting(RuleEngine engine) {
    this.before = engine;
    this.parts = new ArrayList<>(engine.parts());
  }

  /** Ids of the policies that are in it now. */
  private Set<String> ids() {
    var ids = new TreeSet<String>();
    parts.forEach(part -> ids.addAll(part.ids()));
    return ids;
  }

  void leaveOut(String id, List<RuleProblem> problems) {
    var ids = ids();
    if (!ids.contains(id)) {
      problems.add(RuleProblem.builder()
          .file("code")
          .found(id)
          .expected(say("expected.policy"))
          .advice(Nearest.advice(id, ids))
          .build());
      return;
    }
    remove(ImmutableSet.of(id));
  }

  private void remove(ImmutableSet<String> ids) {
    for (var part : parts) {
      if (part.origin() == RuleOrigin.STANDARD) {
        ids.stream().filter(part.ids()::contains).forEach(leftOut::add);
      }
    }
    parts.replaceAll(part -> part.without(ids));
    changed = true;
  }

  void add(HostRules host, List<RuleProblem> problems) {
    host.texts()
        .forEach(text -> problems.add(RuleProblem.builder()
            .file(text.name())
            .expected(say("expected.readable"))
            .build()));
  }

  /** Whether a rule of a host has the code of a norm in its text. */
  boolean speaksOf(String normCode) {
    return false;
  }

  /** Whether a rule of a host counts a reason. */
  boolean counts(String reason) {
    return false;
  }

  /** Ids of standard policies that are not in it any more. */
  Set<String> leftOut() {
    return leftOut;
  }

  RuleEngine engine(TableSources sources) {
    return changed ? RuleEngine.of(parts, sources) : before.describedBy(sources);
  }
}
