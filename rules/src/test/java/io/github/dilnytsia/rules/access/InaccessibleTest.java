package io.github.dilnytsia.rules.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.territory.Access;
import io.github.dilnytsia.territory.SettlementStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InaccessibleTest {

  @Test
  void forbidsASettlementOutOfReachOnTheDay() {
    assertThat(withStatus(Scene.DAY, Scene.DAY).verdict("access.inaccessible"))
        .map(Verdict::kind)
        .contains(Verdict.Kind.FORBIDDEN);
  }

  @Test
  void saysNothingTheDayAfter() {
    var yesterday = Scene.DAY.minusDays(1);

    assertThat(withStatus(yesterday, yesterday).verdict("access.inaccessible")).isEmpty();
  }

  private static Scene withStatus(LocalDate first, LocalDate last) {
    return Scene.calm()
        .territory(t -> t.addStatuses(SettlementStatus.builder()
            .settlementCode(Scene.HORA)
            .access(Access.INACCESSIBLE)
            .firstDay(first)
            .lastDay(last)
            .build()));
  }
}
