package io.github.dilnytsia.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.Territory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Places are called as people call them, in the language of the paper. */
class PlacesTest {

  private static final Territory GIVEN = Scenarios.named("one-car").dataset().territory();
  private static final Hromada HROMADA = GIVEN.hromadas().get(0);

  private static Hromada hromada(String name, Optional<String> type) {
    return Hromada.builder()
        .from(HROMADA)
        .name(name)
        .nameEn(Optional.empty())
        .type(type)
        .raionCode("UA05020000000026686")
        .raion("Гайсинський")
        .build();
  }

  private static Places places(Language language, Hromada... hromadas) {
    var territory = Territory.builder().from(GIVEN);
    if (hromadas.length > 0) {
      territory.hromadas(List.of(hromadas));
    }
    return new Places(new Words(language), territory.build());
  }

  @Test
  void aHromadaIsCalledByItsNameWithTheNounThatAnAdjectiveWants() {
    var uk = places(Language.UK);
    var en = places(Language.EN);

    assertThat(uk.hromada(hromada("Сонячна", Optional.empty())))
        .isEqualTo("Сонячна територіальна громада");
    assertThat(uk.hromada(hromada("Місто Сонячне", Optional.of("невідома"))))
        .isEqualTo("Місто Сонячне");
    assertThat(uk.hromada(hromada("Сонячна", Optional.of("невідома"))))
        .startsWith("Сонячна ")
        .contains("невідома");
    assertThat(uk.hromada(hromada("Сонячна", Optional.of("селищна"))))
        .isEqualTo("Сонячна селищна територіальна громада");
    assertThat(en.hromada(hromada("Сонячна", Optional.of("селищна"))))
        .isEqualTo("Soniachna town hromada");
  }

  @Test
  void aRaionIsCalledByItsNameOrElseByItsCode() {
    var uk = places(Language.UK, hromada("Сонячна", Optional.empty()));
    var en = places(Language.EN, hromada("Сонячна", Optional.empty()));

    assertThat(uk.raion(Optional.of("UA05020000000026686"))).isEqualTo("Гайсинський район");
    assertThat(en.raion(Optional.of("UA05020000000026686"))).startsWith("Haisynskyi");
    assertThat(uk.raion(Optional.of("UA99000000000099999"))).isEqualTo("UA99000000000099999");
    assertThat(uk.raion(Optional.empty())).isNotBlank().isNotEqualTo(en.raion(Optional.empty()));
  }

  @Test
  void aSettlementIsCalledByItsEnglishNameOrByTheOfficialTransliteration() {
    var settlement = GIVEN.settlements().get(0);
    var nameless = Settlement.builder()
        .from(settlement)
        .name("Лука")
        .nameEn(Optional.empty())
        .build();
    var named = Settlement.builder().from(nameless).nameEn("Bend").build();

    assertThat(places(Language.UK).settlement(named)).contains("Лука").doesNotContain("Bend");
    assertThat(places(Language.EN).settlement(named)).contains("Bend");
    assertThat(places(Language.EN).settlement(nameless)).contains("Luka");
  }

  @Test
  void aPartIsCalledByItsIdWithoutTheCodeThatStandsBesideIt() {
    var part = SettlementPart.builder()
        .from(Scenarios.named("big-city").dataset().territory().parts().get(0));
    var code = Scenarios.named("big-city").dataset().territory().parts().get(0).settlementCode();

    assertThat(Places.part(part.id(code + "-12").build())).isEqualTo("12");
    assertThat(Places.part(part.id(code + "-").build())).isEqualTo(code + "-");
    assertThat(Places.part(part.id("A-1").build())).isEqualTo("A-1");
  }

  @Test
  void aUnitThatIsAPartIsCalledByItsSettlementAndItsPart() {
    var territory = Scenarios.named("big-city").dataset().territory();
    var places = new Places(new Words(Language.UK), territory);

    for (var unit : territory.units()) {
      var name = places.unit(unit);
      assertThat(name).contains(unit.settlement().name());
      unit.part().ifPresent(part -> assertThat(name).contains(Places.part(part)));
    }
  }
}
