package io.github.dilnytsia.rules.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.territory.SettlementCategory;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResidentsPerBeatTest {

  @Test
  void saysNothingAtTheNormOfVillages() {
    assertThat(with(6_000, SettlementCategory.VILLAGE)).isEmpty();
  }

  @Test
  void findsTheFirstResidentPastIt() {
    assertThat(with(6_001, SettlementCategory.TOWN)).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.OVER_NORM);
      assertThat(finding.value()).contains(BigDecimal.valueOf(6_001));
      assertThat(finding.limit()).contains(BigDecimal.valueOf(6_000));
      assertThat(finding.unit()).contains("people");
      assertThat(finding.source()).startsWith("MIA Order 650");
      assertThat(finding.text().in(Language.UK))
          .isEqualTo("Офіцер POG-1: мешканців 6001, норма 6000.");
    });
  }

  @Test
  void holdsACityAgainstItsOwnNorm() {
    assertThat(with(7_000, SettlementCategory.CITY)).isEmpty();
    assertThat(with(7_001, SettlementCategory.CITY))
        .singleElement()
        .satisfies(finding -> assertThat(finding.limit()).contains(BigDecimal.valueOf(7_000)));
  }

  @Test
  void addsUpCityAndVillagesEachByItsNorm() {
    assertThat(mixed(3_500, 3_000)).isEmpty();
    assertThat(mixed(3_500, 3_060)).singleElement().satisfies(finding -> {
      assertThat(finding.limit()).contains(BigDecimal.ONE);
      assertThat(finding.value())
          .hasValueSatisfying(index -> assertThat(index).isEqualByComparingTo("1.01"));
      assertThat(finding.text().in(Language.EN))
          .isEqualTo(
              "Officer POG-1: residents 6560, of them in cities 3500; that is 101 % of the norm.");
    });
  }

  private static List<Finding> with(int residents, SettlementCategory category) {
    return Scene.calm()
        .territory(t -> t.settlements(
            List.of(Scene.hora().residents(residents).category(category).build())))
        .findings("workload.residents-per-beat");
  }

  private static List<Finding> mixed(int inCity, int inVillage) {
    var city = Scene.hora().residents(inCity).category(SettlementCategory.CITY).build();
    var village = Scene.daleka().residents(inVillage).hromadaCode(Scene.HROMADA).build();
    return Scene.calm()
        .territory(t -> t.settlements(List.of(city, village)))
        .findings("workload.residents-per-beat");
  }
}
