package io.github.dilnytsia.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.Role;
import org.junit.jupiter.api.Test;

class OwnHromadaTest {

  @Test
  void allowsTheOwnHromada() {
    assertThat(Scene.calm().verdict("staffing.own-hromada")).isEmpty();
  }

  @Test
  void forbidsACommunityOfficerOfAnotherHromada() {
    var scene = Scene.calm().officer(Scene.officer().areaCode(Scene.OTHER_HROMADA));

    assertThat(scene.verdict("staffing.own-hromada")).map(Verdict::forbids).contains(true);
  }

  @Test
  void saysNothingOfADistrictOfficer() {
    var officer = Scene.officer().role(Role.DISTRICT_OFFICER).areaCode(Scene.OTHER_HROMADA);

    assertThat(Scene.calm().officer(officer).verdict("staffing.own-hromada")).isEmpty();
  }
}
