package io.github.dilnytsia.territory;

import java.util.List;
import java.util.Optional;

/** A dozen places with names that are easily taken for one another. */
final class Namesakes {

  static final NamedPlace LUKA = village(1, "Лука", "Luka");
  static final NamedPlace LUKA_TOWN = place(2, SettlementCategory.TOWN, "Лука", "Luka");
  static final NamedPlace OTHER_LUKA = inOtherHromada(village(3, "Лука", "Luka"));
  static final NamedPlace KAMIANKA = village(4, "Кам’янка", "Kamianka");
  static final NamedPlace NOVE = village(5, "Нове", "Nove");
  static final NamedPlace NOVE_SELO = village(6, "Нове Село", "Nove Selo");
  static final NamedPlace SELYSHCHE = village(7, "Селище", "Selyshche");
  static final NamedPlace HULIAI_POLE = village(8, "Гуляй Поле", "Huliai Pole");
  static final NamedPlace HULIAIPOLE = place(9, SettlementCategory.CITY, "Гуляйполе", "Huliaipole");
  static final NamedPlace SOKOLY = village(10, "Соколи", "Sokoly");
  static final NamedPlace RENAMED = village(11, "Щасливе", "Krasne");
  static final NamedPlace KYIV =
      place(12, SettlementCategory.CITY_OF_SPECIAL_STATUS, "Київ", "Kyiv");

  static final List<NamedPlace> PLACES = List.of(
      LUKA,
      LUKA_TOWN,
      OTHER_LUKA,
      KAMIANKA,
      NOVE,
      NOVE_SELO,
      SELYSHCHE,
      HULIAI_POLE,
      HULIAIPOLE,
      SOKOLY,
      RENAMED,
      KYIV);

  private Namesakes() {}

  static NamedPlace village(int number, String name, String nameEn) {
    return place(number, SettlementCategory.VILLAGE, name, nameEn);
  }

  static NamedPlace place(int number, SettlementCategory category, String name, String nameEn) {
    return NamedPlace.builder()
        .code("UA05020010%03d010001".formatted(number))
        .name(name)
        .nameEn(Optional.of(nameEn).filter(given -> !given.isEmpty()))
        .category(category)
        .hromadaCode("UA05020010000010001")
        .hromada("Перша")
        .raionCode("UA05020000000026686")
        .raion("Вінницький")
        .oblast("Вінницька")
        .build();
  }

  static NamedPlace inOtherHromada(NamedPlace place) {
    return NamedPlace.builder()
        .from(place)
        .hromadaCode("UA05020020000010002")
        .hromada("Друга")
        .build();
  }
}
