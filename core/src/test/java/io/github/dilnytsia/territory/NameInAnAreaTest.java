package io.github.dilnytsia.territory;

import static io.github.dilnytsia.territory.Namesakes.HULIAIPOLE;
import static io.github.dilnytsia.territory.Namesakes.HULIAI_POLE;
import static io.github.dilnytsia.territory.Namesakes.KAMIANKA;
import static io.github.dilnytsia.territory.Namesakes.LUKA;
import static io.github.dilnytsia.territory.Namesakes.LUKA_TOWN;
import static io.github.dilnytsia.territory.Namesakes.OTHER_LUKA;
import static io.github.dilnytsia.territory.Namesakes.PLACES;
import static io.github.dilnytsia.territory.Namesakes.inOtherHromada;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hromada, raion and oblast do to the names that are found. */
class NameInAnAreaTest {

  private static final NameMatcher MATCHER = NameMatcher.of(PLACES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Друга",
        "друга громада",
        "Друга сільська територіальна громада",
        "Дрyга ТГ",
        "Druha hromada",
        "UA05020020000010002",
        " ua05020020000010002 "
      })
  void aHromadaIsToldByNameOrCode(String hromada) {
    var found = MATCHER.find(NameQuery.builder().text("Лука").hromada(hromada).build());

    assertThat(found.matches()).containsExactly(OTHER_LUKA);
    assertThat(found.others()).containsExactly(LUKA, LUKA_TOWN);
  }

  @Test
  void raionsAndOblastsNarrowToo() {
    var place = NameQuery.builder().text("Кам’янка");

    assertThat(MATCHER
            .find(place.raion("Вінницький район").oblast("Вінницька обл.").build())
            .matches())
        .containsExactly(KAMIANKA);
    assertThat(MATCHER
            .find(place.raion("UA05020000000026686").oblast("05").build())
            .matches())
        .containsExactly(KAMIANKA);
    assertThat(MATCHER.find(place.oblast("UA05000000000010236").build()).matches())
        .containsExactly(KAMIANKA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Лука, Друга громада",
        "с. Лука, Друга",
        "Лука, село, Друга ТГ",
        "Лука (Друга громада)",
        "Luka (Druha hromada, Vinnytska oblast)",
        "село Лука, Вінницька обл., Вінницький р-н, Друга громада"
      })
  void areasMayStandBehindTheName(String typed) {
    assertThat(MATCHER.find(typed).matches()).containsExactly(OTHER_LUKA);
  }

  @Test
  void anAreaBehindTheNameThatNobodyKnowsIsNotPassedOver() {
    var found = MATCHER.find("Лука, Третя громада");

    assertThat(found.matches()).isEmpty();
    assertThat(found.unknownAreas()).containsExactly("Третя громада");
    assertThat(found.others()).containsExactly(LUKA, LUKA_TOWN, OTHER_LUKA);
  }

  @Test
  void aNameWithASlipIsSuggestedInTheAreaBehindIt() {
    assertThat(MATCHER.find("с. Лупа, Друга громада").suggestions())
        .singleElement()
        .satisfies(near -> assertThat(near.places()).containsExactly(OTHER_LUKA));
  }

  @Test
  void anAreaNobodyKnowsIsNamedAndNothingMatches() {
    var found = MATCHER.find(NameQuery.builder()
        .text("Лука")
        .hromada("Третя")
        .raion("UA05990000000026686")
        .oblast("99")
        .build());

    assertThat(found.unknownAreas()).containsExactly("Третя", "UA05990000000026686", "99");
    assertThat(found.matches()).isEmpty();
    assertThat(found.others()).containsExactly(LUKA, LUKA_TOWN, OTHER_LUKA);
  }

  /** Who types one name exactly does not mean the other, even where only the other lies in the area. */
  @Test
  void anAreaNeverLoosensTheSpelling() {
    var elsewhere = inOtherHromada(HULIAI_POLE);
    var matcher = NameMatcher.of(List.of(elsewhere, HULIAIPOLE));

    var found =
        matcher.find(NameQuery.builder().text("Гуляйполе").hromada("Друга").build());

    assertThat(found.matches()).isEmpty();
    assertThat(found.others()).containsExactly(HULIAIPOLE);
    assertThat(found.suggestions())
        .extracting(NameSuggestion::name, NameSuggestion::distance, NameSuggestion::places)
        .containsExactly(tuple("Гуляй Поле", 0, List.of(elsewhere)));
  }

  @Test
  void suggestionsStayInTheArea() {
    var query = NameQuery.builder().text("Лупа").hromada("Друга").build();

    assertThat(MATCHER.find(query).suggestions())
        .singleElement()
        .satisfies(near -> assertThat(near.places()).containsExactly(OTHER_LUKA));
  }
}
