package io.github.dilnytsia.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.Role;
import org.junit.jupiter.api.Test;

class OwnAreaTest {

  @Test
  void allowsTheRaionOfADistrictOfficer() {
    var officer = Scene.officer().role(Role.DISTRICT_OFFICER).areaCode(Scene.RAION);

    assertThat(Scene.calm().officer(officer).verdict("staffing.own-area")).isEmpty();
  }

  @Test
  void forbidsAnotherHromadaOfTheRaion() {
    var officer = Scene.officer().role(Role.DISTRICT_OFFICER).areaCode(Scene.OTHER_HROMADA);

    assertThat(Scene.calm().officer(officer).verdict("staffing.own-area"))
        .map(Verdict::kind)
        .contains(Verdict.Kind.FORBIDDEN);
  }

  @Test
  void leavesCommunityOfficersToTheirOwnRule() {
    var scene = Scene.calm().officer(Scene.officer().areaCode(Scene.OTHER_HROMADA));

    assertThat(scene.verdict("staffing.own-area")).isEmpty();
  }
}
