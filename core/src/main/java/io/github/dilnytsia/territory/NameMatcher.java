package io.github.dilnytsia.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.dilnytsia.internal.InOrder;
import io.github.dilnytsia.internal.names.Alphabet;
import io.github.dilnytsia.internal.names.KnownWords.Without;
import io.github.dilnytsia.internal.names.NameIndex;
import io.github.dilnytsia.internal.names.NameIndex.Entry;
import io.github.dilnytsia.internal.names.NearestNames;
import io.github.dilnytsia.internal.names.NearestNames.Near;
import io.github.dilnytsia.internal.names.Spelling;
import io.github.dilnytsia.internal.names.Spelling.Tightness;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds settlements by a name typed by a person: all that bear it, and never a choice among them.
 *
 * <p>Makes nothing of case, stress marks, the kinds of apostrophe, hyphen and blank, Latin letters that look like Cyrillic
 * ones, or the word for the kind of settlement. Of several ways to write a name the tightest at which anybody bears it
 * counts: "Гуляй Поле" and "Гуляйполе" are two settlements, and each is found by its own writing alone. What no settlement
 * bears is answered by the nearest names, apart from matches.
 *
 * <p>Immutable and safe for any number of threads; no answer depends on the locale.
 */
public final class NameMatcher {

  private static final int SUGGESTIONS = 5;

  private static final List<SettlementCategory> RANKS = List.of(
      SettlementCategory.CITY_OF_SPECIAL_STATUS,
      SettlementCategory.CITY,
      SettlementCategory.TOWN,
      SettlementCategory.VILLAGE);

  private static final Set<SettlementCategory> ANY_KIND =
      ImmutableSet.copyOf(SettlementCategory.values());

  private final ImmutableList<NamedPlace> places;
  private final NameIndex<NamedPlace> index;
  private final NearestNames<NamedPlace> nearest;
  private final Areas areas;

  private NameMatcher(Collection<NamedPlace> places) {
    this.places = InOrder.unique(places, NamedPlace::code, "settlement");
    var names = NameIndex.<NamedPlace>builder();
    this.places.forEach(place -> names.add(place.name(), place.nameEn(), place));
    this.index = names.build();
    this.nearest = new NearestNames<>(index, Comparator.comparingInt(NameMatcher::rank));
    this.areas = new Areas(this.places);
  }

  /**
   * A matcher over these settlements.
   *
   * @throws IllegalArgumentException if two have the same code
   */
  public static NameMatcher of(Collection<NamedPlace> places) {
    return new NameMatcher(places);
  }

  /** A matcher over the settlements of a territory. */
  public static NameMatcher of(Territory territory) {
    return of(NamedPlaces.of(territory));
  }

  /** All settlements that can be found, in the order of their codes. */
  public List<NamedPlace> places() {
    return places;
  }

  /**
   * What bears a name.
   *
   * @throws IllegalArgumentException if the text is longer than {@link NameQuery#LONGEST} or has neither letter nor digit
   */
  public NameMatches find(String text) {
    return find(NameQuery.of(text));
  }

  /** What bears a name in the area asked for. */
  public NameMatches find(NameQuery query) {
    var addresses = Address.readings(query.text());
    for (var address : addresses) {
      var named = named(address.name());
      if (named.isPresent()) {
        return answer(query, address, named.get());
      }
    }
    var shortest = addresses.get(addresses.size() - 1);
    return answer(query, shortest, new Named(List.of(), ANY_KIND));
  }

  private NameMatches answer(NameQuery query, Address address, Named named) {
    var area = areas.of(query, address.areas());
    var known = area.unknown().isEmpty();
    var inside =
        named.places.stream().filter(place -> known && area.holds().test(place)).toList();
    var fitting =
        inside.stream().filter(place -> named.kinds.contains(place.category())).toList();
    var matches = fitting.isEmpty() ? inside : fitting;
    var chosen = new HashSet<>(matches);
    var others = named.places.stream().filter(place -> !chosen.contains(place)).toList();
    var suggests = matches.isEmpty() && (known || others.isEmpty());
    return NameMatches.builder()
        .query(query)
        .matches(matches)
        .others(others)
        .contradictsKind(fitting.isEmpty() && !inside.isEmpty())
        .unknownAreas(area.unknown())
        .suggestions(suggests ? suggest(address.name(), area.holds()) : List.of())
        .build();
  }

  /** All that bear a name, with the kinds of settlement the text allows. */
  private record Named(List<NamedPlace> places, Set<SettlementCategory> kinds) {}

  /**
   * The whole text first, for "Нове Село" and "Селище" are names; but "Нове, село" is "Нове" and nothing else. Last of all
   * the whole text without its blanks, and only where none of them stands beside a word for the kind: "с Околи" is not
   * "Соколи".
   */
  private Optional<Named> named(String text) {
    var whole = Spelling.readings(text);
    var kinds = KindWords.strip(text);
    var marked = kinds.stream().filter(Without::marked).toList();
    var bare = kinds.stream().filter(kind -> !kind.marked()).toList();
    return whole(whole, EnumSet.range(Tightness.WRITTEN, Tightness.ALIKE))
        .or(() -> without(marked))
        .or(() -> marked.isEmpty() ? whole(whole, EnumSet.of(Tightness.SPACED)) : Optional.empty())
        .or(() -> without(bare))
        .or(() -> kinds.isEmpty() ? whole(whole, EnumSet.of(Tightness.JOINED)) : Optional.empty());
  }

  private Optional<Named> whole(List<Spelling> readings, Set<Tightness> allowed) {
    return named(index.find(readings, allowed), ANY_KIND);
  }

  private Optional<Named> without(List<Without<Set<SettlementCategory>>> kinds) {
    return kinds.stream()
        .map(kind -> named(index.find(kind.rest()), kind.meaning()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Named> named(Set<NamedPlace> places, Set<SettlementCategory> kinds) {
    var inOrder = ImmutableList.sortedCopyOf(Comparator.comparing(NamedPlace::code), places);
    return places.isEmpty() ? Optional.empty() : Optional.of(new Named(inOrder, kinds));
  }

  /** Cities before towns before villages: a name that comes near is likelier that of a place many people know. */
  private static int rank(Entry<NamedPlace> entry) {
    return entry.bearers().stream()
        .mapToInt(place -> RANKS.indexOf(place.category()))
        .min()
        .orElseThrow();
  }

  /** In the alphabet the text is written in, and without a word for the kind where it has one. */
  private List<NameSuggestion> suggest(String text, Predicate<NamedPlace> inArea) {
    var kinds = KindWords.strip(text);
    var names =
        kinds.isEmpty() ? List.of(text) : kinds.stream().map(Without::rest).toList();
    var joined = names.stream()
        .map(name -> Spelling.of(name, Alphabet.of(text)).joined())
        .toList();
    return nearest
        .find(joined, SUGGESTIONS, entry -> entry.bearers().stream().anyMatch(inArea))
        .stream()
        .map(near -> suggestion(near, inArea))
        .toList();
  }

  private static NameSuggestion suggestion(Near<NamedPlace> near, Predicate<NamedPlace> inArea) {
    return NameSuggestion.builder()
        .name(near.entry().spelling().written())
        .distance(near.distance())
        .places(near.entry().bearers().stream().filter(inArea).toList())
        .build();
  }
}
