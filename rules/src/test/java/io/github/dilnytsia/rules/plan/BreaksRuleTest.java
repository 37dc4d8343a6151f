package io.github.dilnytsia.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.TrainingStage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BreaksRuleTest {

  @Test
  void aPlanDrawnByHandIsToldWhichRulesItBreaks() {
    var intern = Scene.calm().officer(Scene.officer().stage(TrainingStage.INTERNSHIP));

    assertThat(findings(intern)).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.FORBIDDEN);
      assertThat(finding.officerId()).contains(Scene.OFFICER);
      assertThat(finding.text().in(Language.EN)).contains("staffing.in-service");
    });
  }

  @Test
  void itsFiguresStandInTheirPlacesInAnyLocale() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
      var intern = Scene.calm().officer(Scene.officer().stage(TrainingStage.INTERNSHIP));

      assertThat(findings(intern))
          .singleElement()
          .satisfies(finding -> assertThat(finding.text().in(Language.EN))
              .contains("(staffing.in-service)")
              .doesNotContain("{"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void saysNothingOfAnAssignmentThatIsAllowed() {
    assertThat(findings(Scene.calm())).isEmpty();
  }

  private static List<Finding> findings(Scene scene) {
    var planner = Planner.builder().policy(Scene.UKRAINE).build();
    return planner.evaluate(scene.problem(), Map.of(Scene.HORA, Scene.OFFICER)).findings().stream()
        .filter(finding -> finding.ruleId().equals("plan.breaks-rule"))
        .toList();
  }
}
