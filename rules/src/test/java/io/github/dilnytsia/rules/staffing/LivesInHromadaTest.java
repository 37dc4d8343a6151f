package io.github.dilnytsia.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LivesInHromadaTest {

  @Test
  void prefersAnOfficerWhoLivesThere() {
    var scene = Scene.calm();

    assertThat(scene.verdict("staffing.lives-in-hromada"))
        .map(Verdict::kind)
        .contains(Verdict.Kind.PREFERRED);
    assertThat(scene.findings("staffing.lives-in-hromada")).isEmpty();
  }

  @Test
  void findsAnOfficerWhoLivesElsewhere() {
    var scene = elsewhere(Role.COMMUNITY_OFFICER);

    assertThat(scene.verdict("staffing.lives-in-hromada")).isEmpty();
    assertThat(scene.findings("staffing.lives-in-hromada")).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.hromadaCode()).contains(Scene.HROMADA);
      assertThat(finding.text().in(Language.UK)).endsWith("живе в іншій.");
    });
  }

  @Test
  void saysNothingWhereNoHomeIsGivenAndOfDistrictOfficers() {
    var homeless = Scene.calm().officer(Scene.officer().homeCode(Optional.empty()));

    assertThat(homeless.verdict("staffing.lives-in-hromada")).isEmpty();
    assertThat(homeless.findings("staffing.lives-in-hromada")).isEmpty();
    assertThat(elsewhere(Role.DISTRICT_OFFICER).findings("staffing.lives-in-hromada"))
        .isEmpty();
  }

  private static Scene elsewhere(Role role) {
    return Scene.calm()
        .territory(t -> t.addSettlements(Scene.daleka().build()))
        .officer(Scene.officer().role(role).homeCode(Scene.DALEKA));
  }
}
