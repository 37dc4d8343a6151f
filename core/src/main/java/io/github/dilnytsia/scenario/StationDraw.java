package io.github.dilnytsia.scenario;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.ReceptionHours;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Settlement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds places for stations, hands officers their desks there, and equips them in the end. */
final class StationDraw {

  private static final List<List<ReceptionHours>> RECEPTIONS = List.of(
      List.of(hours(DayOfWeek.TUESDAY, 9, 12), hours(DayOfWeek.THURSDAY, 14, 18)),
      List.of(hours(DayOfWeek.WEDNESDAY, 16, 20), hours(DayOfWeek.SATURDAY, 9, 11)),
      List.of(hours(DayOfWeek.MONDAY, 10, 13)));

  private static final int[] ROOMS = {2, 5, 8, 12};

  private final Wishes wishes;
  private final Draw draw;
  private final List<Site> sites = new ArrayList<>();
  private final Multiset<String> sitesByOblast = HashMultiset.create();
  private final ListMultimap<String, Site> sitesByHromada = ArrayListMultimap.create();
  private final ListMultimap<String, Site> handedOut = ArrayListMultimap.create();

  StationDraw(Wishes wishes, List<HromadaPost> posts) {
    this.wishes = wishes;
    this.draw = Draw.of(wishes.seed(), "stations");
    var order = new ArrayList<Settlement>();
    posts.stream()
        .sorted(Comparator.comparingLong(HromadaPost::communityWeight)
            .reversed()
            .thenComparing(HromadaPost::code))
        .forEach(post -> order.add(post.centre()));
    posts.stream()
        .flatMap(post -> post.others().stream().limit(1 + post.others().size() / 4))
        .sorted(Comparator.comparingInt(Settlement::residents)
            .reversed()
            .thenComparing(Settlement::code))
        .forEach(order::add);
    for (var i = 0; i < wishes.stations(); i++) {
      addSite(order.get(i % order.size()), i / order.size());
    }
  }

  /** A second station in a settlement stands a kilometre north of the first, a third two. Ids count by oblast. */
  private void addSite(Settlement settlement, int before) {
    var point = settlement.location();
    var oblast = settlement.code().substring(2, 4);
    sitesByOblast.add(oblast);
    var site = new Site(
        String.format(Locale.ROOT, "ST-%s-%03d", oblast, sitesByOblast.count(oblast)),
        settlement,
        before == 0 ? point : GeoPoint.of(point.lat() + 0.009 * before, point.lon()));
    sites.add(site);
    sitesByHromada.put(settlement.hromadaCode(), site);
  }

  /** The officers of a hromada take turns through its stations, the centre first; empty where it has none. */
  Optional<String> forCommunityOfficer(HromadaPost post) {
    var here = sitesByHromada.get(post.code());
    if (here.isEmpty()) {
      return Optional.empty();
    }
    var site = here.get(handedOut.get(post.code()).size() % here.size());
    handedOut.put(post.code(), site);
    return Optional.of(site.id());
  }

  /** The first station of the hromada, which is the centre's. */
  Optional<String> forDistrictOfficer(HromadaPost post) {
    return sitesByHromada.get(post.code()).stream().findFirst().map(Site::id);
  }

  /** The stations, with desks for the officers who work there, all but a few. */
  List<Station> facts(List<Officer> officers) {
    Multiset<String> desks = officers.stream()
        .flatMap(officer -> officer.stationId().stream())
        .collect(ImmutableMultiset.toImmutableMultiset());
    return sites.stream().map(site -> fact(site, desks.count(site.id()))).toList();
  }

  private Station fact(Site site, int officers) {
    return Station.builder()
        .id(site.id())
        .settlementCode(site.settlement().code())
        .location(site.point())
        .opened(opened(officers))
        .desks(desks(officers))
        .officeEquipment(draw.chance(0.99))
        .safe(draw.chance(0.93))
        .communications(draw.chance(0.97))
        .receptionHours(draw.pick(RECEPTIONS))
        .build();
  }

  /** The large ones are older than the project. */
  private LocalDate opened(int officers) {
    return officers > ROOMS[0]
        ? wishes.date().minusDays(draw.between(1_500, 2_000))
        : draw.lateDay(ForceGenerator.projectBegan(wishes.date()), wishes.date());
  }

  private int desks(int officers) {
    if (officers > ROOMS[0] && draw.chance(0.05)) {
      return officers - 1;
    }
    for (var room : ROOMS) {
      if (officers <= room) {
        return room;
      }
    }
    return (officers + 3) / 4 * 4;
  }

  private static ReceptionHours hours(DayOfWeek day, int begin, int end) {
    return ReceptionHours.builder()
        .day(day)
        .begin(LocalTime.of(begin, 0))
        .end(LocalTime.of(end, 0))
        .build();
  }

  private record Site(String id, Settlement settlement, GeoPoint point) {}
}
