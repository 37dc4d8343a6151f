package io.github.dilnytsia.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dilnytsia.judgement.Language;
import org.junit.jupiter.api.Test;

class ScenariosTest {

  @Test
  void areFoundByTheirNames() {
    assertThat(Scenarios.all()).extracting(Scenario::name).containsExactly("national-2021");
    assertThat(Scenarios.named("national-2021")).isEqualTo(Scenarios.all().get(0));
    assertThat(Scenarios.find("Atlantis")).isEmpty();
  }

  @Test
  void namesTheScenariosThereAreWhereThereIsNoneOfThatName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scenarios.named("Atlantis"))
        .withMessageContainingAll("Atlantis", "national-2021");
  }

  @Test
  void sayThatTheyAreSynthetic() {
    assertThat(Scenarios.all()).allSatisfy(scenario -> {
      assertThat(scenario.title().in(Language.UK)).contains("синтетичні");
      assertThat(scenario.title().in(Language.EN)).contains("synthetic");
    });
  }
}
