package io.github.dilnytsia.territory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.internal.names.KnownWords;
import io.github.dilnytsia.internal.names.NameIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The hromadas, raions and oblasts by which a name can be narrowed, found by code or by name. Immutable. */
final class Areas {

  /**
   * What a query narrows a name to.
   *
   * @param holds the places in all areas that are known
   * @param unknown what was asked for and is of no area here
   */
  record Area(Predicate<NamedPlace> holds, List<String> unknown) {}

  /** The register's two digits of an oblast, alone or at the head of any code within it. */
  private static final Pattern OBLAST = Pattern.compile("(?:UA)?([0-9]{2})(?:[0-9]{15})?");

  private static final KnownWords<Boolean> WORDS = KnownWords.of(ImmutableMap.of(
      true,
      List.of(
          "громада",
          "тг",
          "отг",
          "мтг",
          "стг",
          "територіальна громада",
          "міська громада",
          "селищна громада",
          "сільська громада",
          "міська територіальна громада",
          "селищна територіальна громада",
          "сільська територіальна громада",
          "обєднана територіальна громада",
          "hromada",
          "community",
          "territorial community",
          "район",
          "р н",
          "raion",
          "district",
          "область",
          "обл",
          "oblast",
          "region")));

  private final Level hromadas;
  private final Level raions;
  private final Level oblasts;

  Areas(Collection<NamedPlace> places) {
    hromadas = Level.of(
        places,
        place -> Optional.of(place.hromadaCode()),
        place -> Optional.of(place.hromada()),
        NamedPlace::hromadaEn);
    raions = Level.of(
        places,
        place -> place.raionCode().or(place::raion),
        NamedPlace::raion,
        place -> Optional.empty());
    oblasts = Level.of(
        places, place -> oblast(place.code()), NamedPlace::oblast, place -> Optional.empty());
  }

  /** What a query and the areas written behind the name narrow it to. */
  Area of(NameQuery query, List<String> written) {
    var unknown = new ArrayList<String>();
    var holds = narrow(query.hromada(), List.of(hromadas), unknown)
        .and(narrow(query.raion(), List.of(raions), unknown))
        .and(narrow(query.oblast(), List.of(oblasts), unknown));
    for (var area : written) {
      holds = holds.and(narrow(Optional.of(area), List.of(hromadas, raions, oblasts), unknown));
    }
    return new Area(holds, unknown);
  }

  /** In any area of that name at any of these levels. */
  private static Predicate<NamedPlace> narrow(
      Optional<String> asked, List<Level> levels, List<String> unknown) {
    if (asked.isEmpty()) {
      return place -> true;
    }
    Predicate<NamedPlace> holds = place -> false;
    var known = false;
    for (var level : levels) {
      var keys = level.find(asked.get());
      if (!keys.isEmpty()) {
        known = true;
        holds = holds.or(place -> level.key.apply(place).map(keys::contains).orElse(false));
      }
    }
    if (!known) {
      unknown.add(asked.get());
      return place -> true;
    }
    return holds;
  }

  private static Optional<String> oblast(String code) {
    var matcher = OBLAST.matcher(code);
    return matcher.matches() ? Optional.of("UA" + matcher.group(1)) : Optional.empty();
  }

  /** All hromadas, all raions or all oblasts; several may have one name. */
  private record Level(
      Function<NamedPlace, Optional<String>> key, Set<String> keys, NameIndex<String> names) {

    static Level of(
        Collection<NamedPlace> places,
        Function<NamedPlace, Optional<String>> key,
        Function<NamedPlace, Optional<String>> name,
        Function<NamedPlace, Optional<String>> nameEn) {
      var names = NameIndex.<String>builder();
      var keys = new HashSet<String>();
      var seen = new HashSet<String>();
      for (var place : places) {
        var found = key.apply(place);
        var text = name.apply(place);
        found.ifPresent(keys::add);
        if (found.isPresent() && text.isPresent() && seen.add(found.get() + text.get())) {
          names.add(text.get(), nameEn.apply(place), found.get());
        }
      }
      return new Level(key, ImmutableSet.copyOf(keys), names.build());
    }

    Set<String> find(String text) {
      var code = text.strip().toUpperCase(Locale.ROOT);
      if (keys.contains(code)) {
        return ImmutableSet.of(code);
      }
      var oblast = oblast(code).filter(keys::contains);
      if (oblast.isPresent()) {
        return ImmutableSet.of(oblast.get());
      }
      if (Codes.isKatottg(code)) {
        return ImmutableSet.of();
      }
      var named = names.find(text);
      for (var without : WORDS.strip(text)) {
        if (named.isEmpty()) {
          named = names.find(without.rest());
        }
      }
      return named;
    }
  }
}
