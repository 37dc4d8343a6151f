package io.github.dilnytsia.rules.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.rules.Scene;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HardLimitTest {

  @Test
  void allowsADriveAtTheLimit() {
    assertThat(Scene.calm().drive(Duration.ofMinutes(60)).verdict("reach.hard-limit"))
        .isEmpty();
  }

  @Test
  void forbidsADriveOneSecondLonger() {
    var verdict =
        Scene.calm().drive(Duration.ofMinutes(60).plusSeconds(1)).verdict("reach.hard-limit");

    assertThat(verdict).hasValueSatisfying(v -> {
      assertThat(v.forbids()).isTrue();
      assertThat(v.value()).contains(new BigDecimal("60.017"));
      assertThat(v.limit()).contains(new BigDecimal("60"));
      assertThat(v.unit()).contains("min");
      assertThat(v.source()).isEqualTo("Assumption: farthest an officer answers for");
      assertThat(v.reason().in(Language.UK)).isEqualTo("Дорога триває 60,017 хв, межа — 60 хв.");
      assertThat(v.reason().in(Language.EN))
          .isEqualTo("The drive takes 60.017 min, the limit is 60 min.");
    });
  }

  @Test
  void holdsALimitThatIsNoWholeNumberOfSeconds() {
    var norm = Norm.builder()
        .code("reach-hard")
        .amount(new BigDecimal("20.333"))
        .unit("min")
        .sureness(Sureness.READ)
        .source("Order 7")
        .build();
    var scene = Scene.calm().problem(p -> p.addNorms(norm));

    assertThat(scene.drive(Duration.ofSeconds(1219)).verdict("reach.hard-limit"))
        .isEmpty();
    assertThat(scene.drive(Duration.ofSeconds(1220)).verdict("reach.hard-limit"))
        .isPresent();
  }
}
