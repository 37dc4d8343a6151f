package io.github.dilnytsia.rules.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.territory.SettlementCategory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WantedTest {

  @ParameterizedTest
  @EnumSource
  void discouragesALongDriveByTheKindOfPlace(SettlementCategory category) {
    var minutes = category.isCity() ? 15 : 30;
    var scene = Scene.calm()
        .territory(t -> t.settlements(List.of(Scene.hora().category(category).build())));

    assertThat(scene.drive(Duration.ofMinutes(minutes)).verdict("reach.wanted")).isEmpty();
    assertThat(scene.drive(Duration.ofMinutes(minutes).plusSeconds(1)).verdict("reach.wanted"))
        .hasValueSatisfying(verdict -> {
          assertThat(verdict.kind()).isEqualTo(Verdict.Kind.DISCOURAGED);
          assertThat(verdict.weight()).isZero();
          assertThat(verdict.limit()).contains(BigDecimal.valueOf(minutes));
        });
  }

  @Test
  void findsEveryUnitServedFromFarther() {
    var scene = Scene.calm().drive(Duration.ofMinutes(31));

    assertThat(scene.findings("reach.wanted")).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.NOTE);
      assertThat(finding.unitId()).contains(Scene.HORA);
      assertThat(finding.officerId()).contains(Scene.OFFICER);
      assertThat(finding.text().in(Language.UK))
          .isEqualTo("Гора: дорога офіцера POG-1 триває 31 хв, бажано до 30 хв.");
    });
  }

  @Test
  void findsNothingAtTheLimit() {
    assertThat(Scene.calm().drive(Duration.ofMinutes(30)).findings("reach.wanted"))
        .isEmpty();
  }
}
