package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicySheetTest {

  private static final List<PolicySheet> SHEETS = Scene.UKRAINE.policies();

  private static PolicySheet sheet(String id) {
    return SHEETS.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void thereIsOneForEveryPolicyAndItHasEveryRule() {
    assertThat(SHEETS)
        .extracting(PolicySheet::id)
        .containsExactlyElementsOf(Scene.UKRAINE.ruleIds());
    assertThat(SHEETS)
        .flatExtracting(PolicySheet::rules)
        .extracting(RuleSheet::rule)
        .containsExactlyElementsOf(Scene.UKRAINE.rules());
  }

  @Test
  void everyRuleSaysSomethingInBothLanguages() {
    assertThat(SHEETS).flatExtracting(PolicySheet::rules).allSatisfy(rule -> {
      assertThat(rule.says()).as(rule.rule().name()).isNotEmpty();
      assertThat(rule.says()).allSatisfy(text -> {
        assertThat(text.in(Language.UK)).isNotBlank();
        assertThat(text.in(Language.EN)).isNotBlank();
      });
    });
  }

  @Test
  void aRuleSpeaksInThePhraseOfItsVariant() {
    assertThat(sheet("staffing.memorandum").rules())
        .flatExtracting(RuleSheet::says)
        .extracting(text -> text.in(Language.EN))
        .containsExactly(
            "The hromada has not signed a memorandum with the police by ….",
            "The hromada’s memorandum with the police has ended by ….",
            "The hromada’s memorandum with the police is suspended on ….");
  }

  @Test
  void aVariantThatARuleCompletesIsEveryPhraseItMayComeTo() {
    assertThat(sheet("staffing.in-service").rules())
        .flatExtracting(RuleSheet::says)
        .extracting(text -> text.in(Language.EN))
        .containsExactly(
            "Still on internship on ….",
            "Still in selection on ….",
            "Still in training on ….",
            "Not in service on ….");
  }

  @Test
  void figuresAreLeftOpen() {
    assertThat(sheet("reach.hard-limit").rules().get(0).says().get(0).in(Language.EN))
        .isEqualTo("The drive takes … min, the limit is … min.");
  }

  @Test
  void hasTheRowsOfTheTablesAndTheTextOfTheFile() {
    var reach = sheet("reach.wanted");

    assertThat(reach.norms())
        .extracting(Norm::code)
        .containsExactly("reach-wanted-city", "reach-wanted-village");
    assertThat(reach.file()).isEqualTo("reach/wanted.drl");
    assertThat(reach.text()).contains("rule \"Drive in a city is longer than wanted\"");
    assertThat(reach.rules()).extracting(RuleSheet::sureness).containsOnly(Sureness.DEFAULT);
    assertThat(sheet("workload.school").rate()).isPresent();
    assertThat(sheet("workload.saturation").rules().get(0).sureness()).isEqualTo(Sureness.READ);
  }
}
