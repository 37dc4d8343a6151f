package io.github.dilnytsia.rules.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
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
  void saysWhyWhereAReasonIsGiven() {
    var scene = Scene.calm()
        .territory(t -> t.addStatuses(status(Scene.DAY).reason("окуповано").build()));

    assertThat(scene.verdict("access.inaccessible"))
        .map(verdict -> verdict.reason().in(Language.UK))
        .contains("Населений пункт недоступний для поліції: окуповано, з 2022-06-01.");
  }

  @Test
  void saysNothingTheDayAfter() {
    var yesterday = Scene.DAY.minusDays(1);

    assertThat(withStatus(yesterday, yesterday).verdict("access.inaccessible")).isEmpty();
  }

  private static Scene withStatus(LocalDate first, LocalDate last) {
    return Scene.calm().territory(t -> t.addStatuses(status(first).lastDay(last).build()));
  }

  private static SettlementStatus.Builder status(LocalDate first) {
    return SettlementStatus.builder()
        .settlementCode(Scene.HORA)
        .access(Access.INACCESSIBLE)
        .firstDay(first);
  }
}
