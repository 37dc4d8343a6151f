package io.github.dilnytsia.rules;

import static io.github.dilnytsia.rules.RulesPhrases.say;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.internal.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.Model;

/** Makes rules that can be asked of a host's texts, or tells why not. Belongs to one thread. */
final class HostBuild {

  private final Fence fence = new Fence();
  private final List<RuleProblem> problems;
  private final int toldBefore;

  /** What is wrong is added to problems, of which the first so many are none of these texts'. */
  HostBuild(List<RuleProblem> problems, int toldBefore) {
    this.problems = problems;
    this.toldBefore = toldBefore;
  }

  /** The rules of some texts; empty if there is a problem, which is told. */
  Optional<RulePart> build(List<RuleSource> sources) {
    var all = attempt(sources.stream().map(RuleSource::drl).toList());
    if (!all.isSound()) {
      sources.forEach(source -> search(source, source.rules()));
      if (problems.size() == toldBefore) {
        tell(sources.get(0).problem(), all);
      }
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    var files = ImmutableMap.<String, String>builder();
    sources.forEach(source -> source.names().forEach(name -> files.put(name, source.file())));
    var drl = new TreeMap<String, String>();
    sources.forEach(source -> drl.merge(source.file(), source.drl(), String::concat));
    return Optional.of(RulePart.host(all.models(), files.buildOrThrow(), drl));
  }

  /** What came of texts: rules, or what the compiler said, or what the fence refused. */
  private record Attempt(List<String> errors, Set<String> offences, List<Model> models) {

    boolean isSound() {
      return errors.isEmpty() && offences.isEmpty();
    }
  }

  private Attempt attempt(List<String> texts) {
    var compiled = HostCompiler.compile(texts, HostBuild.class.getClassLoader());
    var offences = fence.offences(compiled.classes());
    if (!compiled.errors().isEmpty() || !offences.isEmpty()) {
      return new Attempt(compiled.errors(), offences, List.of());
    }
    return load(compiled);
  }

  /** Only what the fence let pass is loaded; a value typed into a condition is worked out here. */
  private Attempt load(HostCompiler.Compiled compiled) {
    var loader = fence.loader(compiled.classes(), HostBuild.class.getClassLoader());
    var models = new ArrayList<Model>();
    try {
      for (var name : compiled.models()) {
        models.add(Class.forName(name, true, loader)
            .asSubclass(Model.class)
            .getDeclaredConstructor()
            .newInstance());
      }
      return new Attempt(List.of(), Set.of(), models);
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      var cause = e.getCause() == null ? e : e.getCause();
      var error = cause.getClass().getSimpleName() + ": " + cause.getMessage();
      return new Attempt(List.of(error), Set.of(), List.of());
    }
  }

  /** Finds the rules that do not compile, or use what they may not, by halves: the compiler does not say which they are. */
  private void search(RuleSource source, List<RuleDescr> rules) {
    if (rules.isEmpty()) {
      return;
    }
    var attempt = attempt(List.of(source.with(rules)));
    if (attempt.isSound()) {
      return;
    }
    if (rules.size() > 1) {
      var middle = rules.size() / 2;
      search(source, rules.subList(0, middle));
      search(source, rules.subList(middle, rules.size()));
      return;
    }
    var diagnosis = new Diagnosis(source, rules.get(0));
    attempt.errors().stream()
        .map(diagnosis::of)
        .distinct()
        .filter(problem -> !problems.contains(problem))
        .forEach(problems::add);
    attempt.offences().forEach(offence -> problems.add(offence(source, rules.get(0), offence)));
  }

  private static RuleProblem offence(RuleSource source, RuleDescr rule, String offence) {
    var parts = offence.split("\\.", -1);
    var member = parts[parts.length - 1];
    var word = member.equals("new") ? parts[parts.length - 2] : member;
    return source
        .problem(rule, word)
        .found(offence)
        .expected(say("expected.allowed"))
        .advice(member.equals("now") ? Optional.of(say("advice.date")) : Optional.empty())
        .build();
  }

  /** Each rule is sound alone and they are not together. */
  private void tell(RuleProblem.Builder problem, Attempt attempt) {
    attempt
        .errors()
        .forEach(error -> problems.add(
            problem.found(Shown.of(error)).expected(say("expected.compiles")).build()));
    attempt
        .offences()
        .forEach(offence -> problems.add(
            problem.found(offence).expected(say("expected.allowed")).build()));
  }
}
