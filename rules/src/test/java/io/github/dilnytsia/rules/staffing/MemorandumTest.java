package io.github.dilnytsia.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemorandumTest {

  @Test
  void allowsTheDayItIsSigned() {
    var scene = Scene.calm()
        .force(f -> f.memoranda(List.of(Scene.memorandum().signed(Scene.DAY).build())));

    assertThat(scene.verdict("staffing.memorandum")).isEmpty();
  }

  @Test
  void forbidsTheDayBefore() {
    var scene = Scene.calm()
        .force(f ->
            f.memoranda(List.of(Scene.memorandum().signed(Scene.DAY.plusDays(1)).build())));

    assertThat(reason(scene))
        .contains("The hromada has not signed a memorandum with the police by 2022-06-01.");
  }

  @Test
  void forbidsAHromadaWithoutAny() {
    assertThat(reason(Scene.calm().force(f -> f.memoranda(List.of()))))
        .contains("The hromada has not signed a memorandum with the police by 2022-06-01.");
  }

  @Test
  void forbidsFromTheDayOfASuspensionOn() {
    var scene = Scene.calm()
        .force(f -> f.memoranda(List.of(Scene.memorandum().suspended(Scene.DAY).build())));

    assertThat(reason(scene))
        .contains("The hromada’s memorandum with the police is suspended on 2022-06-01.");
  }

  @Test
  void forbidsFromTheDayOfItsEndOn() {
    var scene = Scene.calm()
        .force(f -> f.memoranda(List.of(Scene.memorandum().ended(Scene.DAY).build())));

    assertThat(reason(scene))
        .contains("The hromada’s memorandum with the police has ended by 2022-06-01.");
  }

  @Test
  void saysNothingOfADistrictOfficer() {
    var scene = Scene.calm()
        .officer(Scene.officer().role(Role.DISTRICT_OFFICER))
        .force(f -> f.memoranda(List.of()));

    assertThat(scene.verdict("staffing.memorandum")).isEmpty();
  }

  private static Optional<String> reason(Scene scene) {
    return scene
        .verdict("staffing.memorandum")
        .filter(Verdict::forbids)
        .map(v -> v.reason().in(Language.EN));
  }
}
