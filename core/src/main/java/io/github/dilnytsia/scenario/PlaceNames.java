package io.github.dilnytsia.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * Believable names of settlements, put together from roots and endings; they repeat, as they do in life.
 *
 * <p>Roots end in a consonant, and every ending brings the adjective Ukrainian makes of it.
 */
final class PlaceNames {

  /** Endings of villages, the commonest more than once. */
  private static final List<Ending> VILLAGES = List.of(
      new Ending("івка", "івська"),
      new Ending("івка", "івська"),
      new Ending("івка", "івська"),
      new Ending("ів", "івська"),
      new Ending("инці", "инецька"),
      new Ending("івці", "івецька"),
      new Ending("ани", "анська"),
      new Ending("ове", "івська"));

  private static final List<Ending> TOWNS = List.of(
      new Ending("івка", "івська"),
      new Ending("ів", "івська"),
      new Ending("ин", "инська"),
      new Ending("инськ", "инська"),
      new Ending("опіль", "опільська"),
      new Ending("огород", "огородська"));

  private static final List<Prefix> PREFIXES = List.of(
      new Prefix("Нова", "Нові", "Ново"),
      new Prefix("Стара", "Старі", "Старо"),
      new Prefix("Велика", "Великі", "Велико"),
      new Prefix("Мала", "Малі", "Мало"),
      new Prefix("Верхня", "Верхні", "Верхньо"),
      new Prefix("Нижня", "Нижні", "Нижньо"));

  private static final List<String> TREES = List.of(
      "Верб", "Берез", "Лип", "Дуб", "Сосн", "Вільх", "Калин", "Ясен", "Явор", "Терн", "Клен",
      "Бук", "Граб", "Тополин", "Малин", "Вишн", "Лоз", "Осик");

  private static final List<String> FIELDS = List.of(
      "ова Балка",
      "ова Долина",
      "ова Гора",
      "ова Слобода",
      "ова Поляна",
      "ова Гребля",
      "ова Рудня",
      "овий Гай",
      "овий Яр",
      "овий Брід",
      "овий Став",
      "ове Поле",
      "ове Озеро");

  private static final List<String> ROOTS = roots();

  private final Draw draw;

  PlaceNames(Draw draw) {
    this.draw = draw;
  }

  /** Of a city or town. */
  PlaceName town() {
    return plain(TOWNS);
  }

  /** Of a village that gives a hromada its name. */
  PlaceName villageWithAdjective() {
    return draw.chance(0.15) ? prefixed() : plain(VILLAGES);
  }

  String village() {
    if (draw.chance(0.12)) {
      return draw.pick(TREES) + draw.pick(FIELDS);
    }
    return draw.chance(0.25) ? prefixed().name() : plain(VILLAGES).name();
  }

  private PlaceName plain(List<Ending> endings) {
    var root = draw.pick(ROOTS);
    return draw.pick(endings).of(root);
  }

  /** "Нова Вербівка", "Нововербівська". */
  private PlaceName prefixed() {
    var prefix = draw.pick(PREFIXES);
    var plural = draw.chance(0.2);
    var ending = plural ? new Ending("инці", "инецька") : new Ending("івка", "івська");
    var plain = ending.of(draw.pick(ROOTS));
    var first = plain.feminine().charAt(0);
    return new PlaceName(
        (plural ? prefix.plural() : prefix.feminine()) + " " + plain.name(),
        prefix.joined() + Character.toLowerCase(first) + plain.feminine().substring(1));
  }

  /** Trees, crafts, animals and men's names as they are, then old Slavic names from their two halves. */
  private static List<String> roots() {
    var roots = new ArrayList<>(TREES);
    roots.addAll(List.of(
        "Яблун",
        "Груш",
        "Степан",
        "Петр",
        "Іван",
        "Михайл",
        "Гнат",
        "Семен",
        "Микит",
        "Данил",
        "Богдан",
        "Роман",
        "Федор",
        "Максим",
        "Антон",
        "Мирон",
        "Захар",
        "Назар",
        "Остап",
        "Тарас",
        "Устим",
        "Юхим",
        "Яким",
        "Павл",
        "Олександр",
        "Володимир",
        "Дмитр",
        "Катерин",
        "Олен",
        "Ганн",
        "Дем’ян",
        "Лук’ян",
        "Мар’ян",
        "Слов’ян",
        "Кам’ян",
        "В’яз",
        "Озер",
        "Глин",
        "Піщан",
        "Крем’ян",
        "Руд",
        "Чорн",
        "Біл",
        "Червон",
        "Зелен",
        "Жовт",
        "Лис",
        "Вовк",
        "Орл",
        "Сокол",
        "Голуб",
        "Журав",
        "Бобр",
        "Козак",
        "Гетьман",
        "Ковал",
        "Бондар",
        "Гончар",
        "Ткач",
        "Мельник",
        "Чумак",
        "Скрипал",
        "Шевченк",
        "Гайдамак",
        "Осавул",
        "Писар",
        "Хмел",
        "Ячмен",
        "Жит",
        "Щерб",
        "Згур",
        "Юр",
        "Їжак",
        "Єлан",
        "Ґедз",
        "Ярош",
        "Лебед",
        "Крук",
        "Сорок"));
    for (var first : List.of("Рад", "Свят", "Яр", "Мир", "Люб", "Добр", "Влад", "Вел", "Брон")) {
      for (var second : List.of("ослав", "омир", "огост", "омисл")) {
        roots.add(first + second);
      }
    }
    return List.copyOf(roots);
  }

  private record Ending(String noun, String feminine) {

    /** After ж, ч, ш, щ it is "-еве", not "-ове". */
    PlaceName of(String root) {
      var soft = noun.equals("ове") && "жчшщ".indexOf(root.charAt(root.length() - 1)) >= 0;
      return new PlaceName(root + (soft ? "еве" : noun), root + feminine);
    }
  }

  private record Prefix(String feminine, String plural, String joined) {}
}
