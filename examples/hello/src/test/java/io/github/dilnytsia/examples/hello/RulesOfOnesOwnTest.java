package io.github.dilnytsia.examples.hello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dilnytsia.rules.HostRules;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.rules.RuleBookException;
import io.github.dilnytsia.rules.RuleText;
import org.junit.jupiter.api.Test;

/** This host brings no compiler of rules, as most do. */
class RulesOfOnesOwnTest {

  @Test
  void areRefusedWithTheArtifactThatIsMissing() {
    var rules = HostRules.trustingCode(
        RuleText.of("night.drl", "package night"), RuleText.of("bands.drl.csv", ""));
    var book = RuleBook.ukraine();

    assertThatExceptionOfType(RuleBookException.class)
        .isThrownBy(() -> book.with(rules))
        .withMessageContaining(
            "night.drl: found nothing; expected org.drools:drools-engine on the class path")
        .withMessageContaining("bands.drl.csv: found nothing; expected org.drools:drools-engine");
    assertThat(book.rules()).isNotEmpty();
  }
}
