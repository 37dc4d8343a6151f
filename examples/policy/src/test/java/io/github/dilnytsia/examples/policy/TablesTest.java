package io.github.dilnytsia.examples.policy;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dilnytsia.rules.HostRules;
import io.github.dilnytsia.rules.RuleBookException;
import io.github.dilnytsia.rules.RuleText;
import org.junit.jupiter.api.Test;

/** This host brings the compiler of rules, and no reader of decision tables. */
class TablesTest {

  @Test
  void areRefusedWithTheArtifactThatIsMissing() {
    var tables = HostRules.trustingCode(
        RuleText.of("bands.drl.csv", "\"RuleSet\",\"ours\"\n"),
        RuleText.of("bands.drl.xlsx", new byte[0]));

    assertThatExceptionOfType(RuleBookException.class)
        .isThrownBy(() -> OnFootPolicy.book().with(tables))
        .withMessageContaining(
            "bands.drl.csv: found nothing; expected org.drools:drools-decisiontables on the class path")
        .withMessageContaining(
            "bands.drl.xlsx: found nothing; expected org.drools:drools-decisiontables on the class path");
  }
}
