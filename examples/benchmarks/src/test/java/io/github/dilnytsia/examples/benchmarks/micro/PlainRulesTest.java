package io.github.dilnytsia.examples.benchmarks.micro;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenarios;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison is worth something only if both sides do the same. */
class PlainRulesTest {

  private static final RuleBook BOOK = RuleBook.ukraine();

  @ParameterizedTest
  @ValueSource(strings = {"one-car", "over-the-norm", "occupied", "autumn-2019", "hostile"})
  void plainJavaSaysWhatTheRulesSay(String name) {
    var scenario = Scenarios.named(name);
    var problem = scenario.dataset().problemOn(scenario.date());

    assertThat(PlainRules.assess(problem)).isEqualTo(BOOK.assess(problem));
  }
}
