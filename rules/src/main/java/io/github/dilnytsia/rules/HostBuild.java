package io.github.dilnytsia.rules;

import static io.github.dilnytsia.rules.RulesPhrases.say;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.internal.Shown;
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

  HostBuild(List<RuleProblem> problems) {
    this.problems = problems;
  }

  /** The rules of some texts; empty if there is a problem, which is told. */
  Optional<RulePart> build(List<RuleSource> sources) {
    var before = problems.size();
    var texts = sources.stream().map(RuleSource::drl).toList();
    var compiled = HostCompiler.compile(texts, HostBuild.class.getClassLoader());
    var offences = fence.offences(compiled.classes());
    if (!compiled.errors().isEmpty() || !offences.isEmpty()) {
      sources.forEach(source -> search(source, source.rules()));
      if (problems.size() == before) {
        tellOfAll(sources, compiled, offences);
      }
      return Optional.empty();
    }
    var files = ImmutableMap.<String, String>builder();
    sources.forEach(source -> source.names().forEach(name -> files.put(name, source.file())));
    var drl = new TreeMap<String, String>();
    sources.forEach(source -> drl.merge(source.file(), source.drl(), String::concat));
    return Optional.of(RulePart.host(models(compiled), files.buildOrThrow(), drl));
  }

  private List<Model> models(HostCompiler.Compiled compiled) {
    var loader = fence.loader(compiled.classes(), HostBuild.class.getClassLoader());
    return compiled.models().stream().map(name -> model(name, loader)).toList();
  }

  private static Model model(String name, ClassLoader loader) {
    try {
      return Class.forName(name, true, loader)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Compiled rules %s do not load.".formatted(name), e);
    }
  }

  /** Finds the rules that do not compile, or use what they may not, by halves: the compiler does not say which they are. */
  private void search(RuleSource source, List<RuleDescr> rules) {
    if (rules.isEmpty()) {
      return;
    }
    var compiled =
        HostCompiler.compile(List.of(source.with(rules)), HostBuild.class.getClassLoader());
    var offences = fence.offences(compiled.classes());
    if (compiled.errors().isEmpty() && offences.isEmpty()) {
      return;
    }
    if (rules.size() > 1) {
      var middle = rules.size() / 2;
      search(source, rules.subList(0, middle));
      search(source, rules.subList(middle, rules.size()));
      return;
    }
    var diagnosis = new Diagnosis(source, rules.get(0));
    compiled.errors().stream()
        .map(diagnosis::of)
        .distinct()
        .filter(problem -> !problems.contains(problem))
        .forEach(problems::add);
    offences.forEach(offence -> problems.add(offence(source, rules.get(0), offence)));
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

  /** Each rule compiles alone and they do not together. */
  private void tellOfAll(
      List<RuleSource> sources, HostCompiler.Compiled compiled, Set<String> offences) {
    compiled
        .errors()
        .forEach(error -> problems.add(sources
            .get(0)
            .problem()
            .found(Shown.of(error))
            .expected(say("expected.compiles"))
            .build()));
    offences.forEach(offence -> problems.add(sources
        .get(0)
        .problem()
        .found(offence)
        .expected(say("expected.allowed"))
        .build()));
  }
}
