package io.github.dilnytsia.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceNameTest {

  private static final Settlement LUKA = Settlement.builder()
      .code("UA05020010010030001")
      .name("Лука-Мелешківська")
      .category(SettlementCategory.VILLAGE)
      .hromadaCode("UA05020010000020001")
      .location(GeoPoint.of(49, 29))
      .residents(100)
      .build();

  @Test
  void inEnglishAPlaceBearsTheNameThatDataGiveIt() {
    var name = PlaceName.of("Лука", Optional.of("Meadow Bend"));

    assertThat(name.uk()).isEqualTo("Лука");
    assertThat(name.en()).isEqualTo("Meadow Bend");
  }

  @Test
  void whatHasNoEnglishNameIsWrittenInLatinLettersByTheOfficialTable() {
    assertThat(LUKA.placeName().en()).isEqualTo("Luka-Meleshkivska");
    assertThat(PlaceName.of("Згорани", Optional.of(" ")).en()).isEqualTo("Zghorany");
    assertThat(PlaceName.of("Вінницький").en()).isEqualTo("Vinnytskyi");
  }

  @Test
  void aPartHasTheNameOfItsSettlementAndItsIdAsItIs() {
    var part = SettlementPart.builder()
        .id("ділянка-1")
        .settlementCode(LUKA.code())
        .location(LUKA.location())
        .residents(100)
        .build();
    var hromada = Hromada.builder()
        .code(LUKA.hromadaCode())
        .name("Луцька")
        .nameEn("Meadow")
        .build();
    var unit = Territory.builder()
        .addHromadas(hromada)
        .addSettlements(LUKA)
        .addParts(part)
        .build()
        .units()
        .get(0);

    assertThat(unit.label()).isEqualTo("Лука-Мелешківська [ділянка-1]");
    assertThat(unit.placeName().uk()).isEqualTo(unit.label());
    assertThat(unit.placeName().en()).isEqualTo("Luka-Meleshkivska [ділянка-1]");
    assertThat(hromada.placeName().en()).isEqualTo("Meadow");
  }

  @Test
  void namesAreEqualIfTheyAreInBothLanguages() {
    assertThat(PlaceName.of("Лука"))
        .isEqualTo(PlaceName.of("Лука", Optional.of("Luka")))
        .hasSameHashCodeAs(PlaceName.of("Лука", Optional.of("Luka")))
        .hasToString("Лука")
        .isNotEqualTo(PlaceName.of("Лука", Optional.of("Bend")))
        .isNotEqualTo(PlaceName.of("Лукa", Optional.of("Luka")));
  }
}
