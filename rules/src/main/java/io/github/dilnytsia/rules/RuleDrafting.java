package io.github.dilnytsia.rules;

import static io.github.dilnytsia.rules.RulesPhrases.say;

import com.google.common.collect.ImmutableSet;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.NormBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;

/** The rules of a book while some are left out and others put in. */
final class RuleDrafting {

  /** Where a rule looks up a norm by its code. */
  private static final Pattern NORM = Pattern.compile(
      "(?:isDriveLongerThan\\(|norms\\s*(?:\\(\\s*\\))?\\s*\\.\\s*(?:amount|norm)\\(|Norm\\(\\s*code\\s*==)\\s*\"([^\"]+)\"");

  private final RuleEngine before;
  private final List<RulePart> parts;
  private final List<RuleSource> sources = new ArrayList<>();
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
    if (ids().contains(id)) {
      remove(ImmutableSet.of(id));
    } else {
      problems.add(unknown(id));
    }
  }

  private RuleProblem unknown(String id) {
    return RuleProblem.builder()
        .file("code")
        .found(id)
        .expected(say("expected.policy"))
        .advice(Nearest.advice(id, ids()))
        .build();
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
    for (var needed : List.of(HostCompiler.ENGINE, HostCompiler.PARSER)) {
      if (!HostCompiler.isOnClassPath(needed)) {
        host.texts()
            .forEach(text -> problems.add(RuleProblem.builder()
                .file(text.name())
                .expected(say("expected.artifact", needed.artifact()))
                .build()));
        return;
      }
    }
    var told = problems.size();
    var read = HostSources.read(host.texts(), problems);
    new RuleChecks(problems).check(read);
    checkIds(host, read, problems);
    sources.addAll(read);
    if (!read.isEmpty()) {
      new HostBuild(problems, told).build(read).ifPresent(parts::add);
      changed = true;
    }
  }

  /** An id that is in the book is overridden where the host says so, and nowhere by accident. */
  private void checkIds(HostRules host, List<RuleSource> read, List<RuleProblem> problems) {
    var ids = ids();
    var given = new TreeSet<String>();
    for (var source : read) {
      for (var rule : source.rules()) {
        var id = RuleChecks.words(rule).getOrDefault("policy", "");
        given.add(id);
        if (ids.contains(id) && !host.replaced().contains(id)) {
          problems.add(source
              .problem(rule, id)
              .found(id)
              .expected(say("expected.own-policy"))
              .advice(say("advice.replacing", id))
              .build());
        }
      }
    }
    for (var id : host.replaced()) {
      if (!ids.contains(id)) {
        problems.add(unknown(id));
      } else if (!given.contains(id) && !read.isEmpty()) {
        problems.add(RuleProblem.builder()
            .file(host.texts().get(0).name())
            .found(id)
            .expected(say("expected.replacement"))
            .build());
      }
    }
    var replaced = ImmutableSet.copyOf(host.replaced());
    if (!replaced.isEmpty()) {
      remove(replaced);
    }
  }

  /** Tells of rules that rest on a norm or a reason that no table has. */
  void checkTables(NormBook norms, Set<String> reasons, List<RuleProblem> problems) {
    var codes = new TreeSet<String>();
    norms.norms().forEach(norm -> codes.add(norm.code()));
    for (var source : sources) {
      for (var rule : source.rules()) {
        checkKnown(source, rule, "norm", codes, problems);
        checkKnown(source, rule, "reason", reasons, problems);
        checkNorms(source, rule, codes, problems);
      }
    }
  }

  private static void checkKnown(
      RuleSource source,
      RuleDescr rule,
      String word,
      Set<String> known,
      List<RuleProblem> problems) {
    var code = RuleChecks.words(rule).get(word);
    if (code != null && !known.contains(code)) {
      problems.add(source
          .problem(rule, code)
          .found("@" + word + "( \"" + code + "\" )")
          .expected(say("expected.known-" + word))
          .advice(Nearest.advice(code, known))
          .build());
    }
  }

  /** A norm that nobody has makes a condition false and says nothing about it. */
  private static void checkNorms(
      RuleSource source, RuleDescr rule, Set<String> codes, List<RuleProblem> problems) {
    var named = NORM.matcher(source.with(List.of(rule)));
    while (named.find()) {
      var code = named.group(1);
      if (!codes.contains(code)) {
        problems.add(source
            .problem(rule, code)
            .found(Shown.of(named.group().strip()))
            .expected(say("expected.known-norm"))
            .advice(Nearest.advice(code, codes))
            .build());
      }
    }
  }

  /** Whether a rule of a host has the code of a norm in its text. */
  boolean speaksOf(String normCode) {
    return parts.stream().anyMatch(part -> part.speaksOf(normCode))
        || sources.stream().anyMatch(source -> source.drl().contains('"' + normCode + '"'));
  }

  /** Whether a rule of a host counts a reason. */
  boolean counts(String reason) {
    return sources.stream()
        .flatMap(source -> source.rules().stream())
        .anyMatch(rule -> reason.equals(RuleChecks.words(rule).get("reason")));
  }

  /** Ids of standard policies that are not in it any more. */
  Set<String> leftOut() {
    return leftOut;
  }

  RuleEngine engine(TableSources sources) {
    return changed ? RuleEngine.of(parts, sources) : before.describedBy(sources);
  }
}
