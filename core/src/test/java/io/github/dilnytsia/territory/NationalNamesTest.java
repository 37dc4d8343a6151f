package io.github.dilnytsia.territory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.internal.Transliteration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every name of the country, typed in every way people type, finds those that bear it and nobody else. */
class NationalNamesTest {

  private static final List<String> FORMS =
      List.of("%s", "с. %s", "с %s", "м %s", "%s село", "%s (село)", "%s смт", "місто %s");

  private record Kind(Set<SettlementCategory> categories, List<String> words) {}

  private static final List<Kind> KINDS = List.of(
      new Kind(
          Set.of(SettlementCategory.VILLAGE),
          List.of("с. %s", "с.%s", "с %s", "село %s", "Село  %s", "c. %s", "%s, село", "%s (с.)")),
      new Kind(
          Set.of(SettlementCategory.TOWN),
          List.of(
              "смт %s",
              "смт. %s",
              "селище %s",
              "с-ще %s",
              "селище міського типу %s",
              "CMT %s",
              "%s (селище)")),
      new Kind(
          Set.of(SettlementCategory.CITY, SettlementCategory.CITY_OF_SPECIAL_STATUS),
          List.of("м. %s", "м.%s", "м %s", "місто %s", "МІСТО %s", "m. %s", "%s, м.")));

  private static List<NamedPlace> places = List.of();
  private static Map<String, List<NamedPlace>> placesByName = Map.of();
  private static NameMatcher matcher = NameMatcher.of(List.of());

  @BeforeAll
  static void readTheRegister() {
    places = NationalRegister.places();
    placesByName = places.stream().collect(groupingBy(NamedPlace::name, TreeMap::new, toList()));
    matcher = NameMatcher.of(places);
  }

  @Test
  void theRegisterIsTheOneTheFiguresAreOf() {
    assertThat(places).hasSize(29_707);
    assertThat(placesByName).hasSize(17_604);
  }

  @ParameterizedTest
  @EnumSource
  void everyNameFindsAllThatBearItAndNobodyElse(Habit habit) {
    var random = new Random(2025);
    var wrong = new ArrayList<String>();

    placesByName.forEach((name, bearers) -> {
      var typed = habit.type(name, random);
      if (!matcher.find(typed).matches().equals(bearers)) {
        wrong.add(typed);
      }
    });

    assertThat(wrong).isEmpty();
  }

  @Test
  void aWordForTheKindNarrowsAndNeverHides() {
    var random = new Random(2025);
    var wrong = new ArrayList<String>();
    placesByName.forEach((name, bearers) -> {
      for (var kind : KINDS) {
        var ofKind = bearers.stream()
            .filter(place -> kind.categories.contains(place.category()))
            .toList();
        var typed = kind.words.get(random.nextInt(kind.words.size())).formatted(name);
        var found = matcher.find(typed);
        if (!found.matches().equals(ofKind.isEmpty() ? bearers : ofKind)
            || found.contradictsKind() != ofKind.isEmpty()
            || found.matches().size() + found.others().size() != bearers.size()) {
          wrong.add(typed);
        }
      }
    });

    assertThat(wrong).isEmpty();
  }

  /** Nobody is found for a name that only others come near to: half of the names are looked up among the other half. */
  @Test
  void aNameThatNobodyBearsIsNeverTakenForAnother() {
    var random = new Random(2025);
    var known = new TreeMap<String, List<NamedPlace>>();
    var missing = new ArrayList<String>();
    placesByName.forEach((name, bearers) -> {
      if (random.nextBoolean()) {
        known.put(name.replaceAll("[ -]", "").toLowerCase(Locale.ROOT), bearers);
      } else {
        missing.add(name);
      }
    });
    var half = NameMatcher.of(known.values().stream().flatMap(List::stream).toList());

    var taken = new ArrayList<String>();
    for (var name : missing) {
      var form = FORMS.get(random.nextInt(FORMS.size()));
      var typed = form.formatted(Habit.LATIN_LOOK_ALIKES.type(name, random));
      var isAName = Stream.of(name, form.formatted(name))
          .map(text -> text.replaceAll("[ -]", "").toLowerCase(Locale.ROOT))
          .anyMatch(known::containsKey);
      var matches = isAName ? List.<NamedPlace>of() : half.find(typed).matches();
      matches.forEach(match -> taken.add(typed + " for " + match.name()));
    }

    assertThat(missing).hasSizeGreaterThan(8_000);
    assertThat(taken).isEmpty();
  }

  @Test
  void twinsInsideOneHromadaBothComeBack() {
    var twins = places.stream()
        .collect(
            groupingBy(place -> place.hromadaCode() + " " + place.name(), TreeMap::new, toList()))
        .values()
        .stream()
        .filter(bearers -> bearers.size() > 1)
        .toList();

    assertThat(twins.stream().mapToInt(List::size).sum()).isEqualTo(244);
    assertThat(twins).allSatisfy(bearers -> {
      var found = matcher.find(NameQuery.builder()
          .text(bearers.get(0).name())
          .hromada(bearers.get(0).hromadaCode())
          .build());
      assertThat(found.matches()).isEqualTo(bearers);
      assertThat(found.only()).isEmpty();
    });
  }

  @Test
  void everySettlementIsFoundInItsHromadaRaionAndOblastByTheirNames() {
    var random = new Random(2025);
    var habits = List.of(Habit.values());
    for (var i = 0; i < 3_000; i++) {
      var place = places.get(random.nextInt(places.size()));
      var habit = habits.get(random.nextInt(habits.size()));
      var found = matcher.find(NameQuery.builder()
          .text(habit.type(place.name(), random))
          .hromada(place.hromada() + " громада")
          .raion(place.raion().map(raion -> raion + " р-н"))
          .oblast(place.oblast().map(String::toUpperCase))
          .build());

      assertThat(found.matches())
          .contains(place)
          .allMatch(match -> match.name().equals(place.name())
              && match.hromada().equals(place.hromada())
              && match.raion().equals(place.raion())
              && match.oblast().equals(place.oblast()));
    }
  }

  @Test
  void aWordInLatinLettersAloneIsReadInBothAlphabets() {
    var wrong = new ArrayList<String>();
    placesByName.forEach((name, bearers) -> {
      if (name.chars().allMatch(letter -> Habit.LETTERS.indexOf(letter) >= 0)) {
        var typed = name.chars()
            .mapToObj(letter -> Habit.TWINS.substring(
                Habit.LETTERS.indexOf(letter), Habit.LETTERS.indexOf(letter) + 1))
            .collect(joining());
        var found = matcher.find(typed).matches();
        if (!found.containsAll(bearers)
            || !found.stream()
                .allMatch(place -> place.name().equals(name)
                    || Transliteration.of(place.name()).equals(typed))) {
          wrong.add(typed);
        }
      }
    });

    assertThat(wrong).isEmpty();
  }

  @Test
  void aBlankAHyphenOrNothingBetweenWordsIsTheSameUnlessTheRegisterTellsThemApart() {
    var byName = new TreeMap<String, List<NamedPlace>>(String.CASE_INSENSITIVE_ORDER);
    byName.putAll(placesByName);
    var wrong = new ArrayList<String>();
    placesByName.forEach((name, bearers) -> {
      for (var other : List.of(" ", "-", "")) {
        var typed = name.replaceAll("[ -]", other);
        if (!matcher.find(typed).matches().equals(byName.getOrDefault(typed, bearers))) {
          wrong.add(typed);
        }
      }
    });

    assertThat(wrong).isEmpty();
  }
}
