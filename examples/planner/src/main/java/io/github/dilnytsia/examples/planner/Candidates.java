package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenario;
import io.github.dilnytsia.scenario.Scenarios;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;

/** What a shell may complete a word to; nothing is looked up before it asks. */
final class Candidates {

  private Candidates() {}

  /** Names of scenarios; the shell itself completes folders. */
  static final class OfScenarios implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Scenarios.all().stream().map(Scenario::name).iterator();
    }
  }

  /** Shells, as they are called. */
  static final class OfShells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(CompletionCommand.Shell.values())
          .map(shell -> shell.name().toLowerCase(Locale.ROOT))
          .iterator();
    }
  }

  /** Ids of policies of the standard book. */
  static final class OfPolicies implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return RuleBook.ukraine().ruleIds().iterator();
    }
  }
}
