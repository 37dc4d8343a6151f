package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableSortedMap;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Puts a force on a territory: memoranda, stations, officers with their dates.
 *
 * <p>Community officers go to hromadas that have signed, one to each first if there are enough, the others by residents, of
 * whom a city's count only to 10,000: cities are district officers' land. District officers go where the norm leaves most
 * residents without an officer, and sit in the centre of the hromada that needs them most.
 */
final class ForceGenerator {

  /** The project began on this day. */
  private static final LocalDate PROJECT_BEGAN = LocalDate.of(2019, 5, 29);

  private final Wishes wishes;
  private final List<HromadaPost> posts;
  private final OfficerDraw officerDraw;
  private final StationDraw stations;
  private final List<Officer> officers = new ArrayList<>();

  private ForceGenerator(Wishes wishes, Territory territory) {
    this.wishes = wishes;
    this.posts = HromadaPost.of(territory);
    this.stations = new StationDraw(wishes, posts);
    this.officerDraw = new OfficerDraw(wishes, projectBegan(wishes.date()));
  }

  static Force of(Wishes wishes, Territory territory) {
    return new ForceGenerator(wishes, territory).force();
  }

  /** The first day on which there can be a memorandum: two months before the date where the date is before the project. */
  static LocalDate projectBegan(LocalDate date) {
    var latest = date.minusDays(60);
    return PROJECT_BEGAN.isBefore(latest) ? PROJECT_BEGAN : latest;
  }

  private Force force() {
    var memoranda = memoranda();
    var signed = posts.stream()
        .filter(post -> Optional.ofNullable(memoranda.get(post.code()))
            .map(memorandum -> !memorandum.signed().isAfter(wishes.date()))
            .orElse(false))
        .toList();
    addCommunityOfficers(signed, memoranda);
    addDistrictOfficers();
    var named = OfficerDraw.numbered(officers);
    return Force.builder()
        .addAllMemoranda(memoranda.values())
        .addAllStations(stations.facts(named))
        .addAllOfficers(named)
        .build();
  }

  /** Who signs is drawn by lot; of those who have not signed by the date, every other one will. */
  private Map<String, Memorandum> memoranda() {
    var draw = Draw.of(wishes.seed(), "memoranda");
    var memoranda = new TreeMap<String, Memorandum>();
    var order = draw.shuffled(posts);
    for (var i = 0; i < order.size(); i++) {
      var early = i < wishes.memoranda();
      if (early || i % 2 == 0) {
        var day = early
            ? draw.lateDay(projectBegan(wishes.date()), wishes.date())
            : draw.day(wishes.date().plusDays(1), wishes.date().plusDays(365));
        var code = order.get(i).code();
        memoranda.put(code, Memorandum.builder().hromadaCode(code).signed(day).build());
      }
    }
    return memoranda;
  }

  private void addCommunityOfficers(List<HromadaPost> signed, Map<String, Memorandum> memoranda) {
    ImmutableSortedMap.copyOf(wishes.communityOfficers(), Comparator.reverseOrder())
        .forEach((stage, count) -> {
          var serving = stage == TrainingStage.IN_SERVICE;
          var where = signed.isEmpty() ? posts : signed;
          var weights = where.stream()
              .mapToLong(serving ? HromadaPost::communityWeight : HromadaPost::residentsPerOfficer)
              .toArray();
          var shares = Shares.of(count, weights, serving && count >= weights.length ? 1 : 0);
          for (var i = 0; i < shares.length; i++) {
            var post = where.get(i);
            var memorandum = Optional.ofNullable(memoranda.get(post.code()));
            for (var n = 0; n < shares[i]; n++) {
              var base = stations.forCommunityOfficer(post);
              officers.add(officerDraw.communityOfficer(stage, post, base, memorandum));
              post.addOfficer(stage);
            }
          }
        });
  }

  private void addDistrictOfficers() {
    ImmutableSortedMap.copyOf(wishes.districtOfficers(), Comparator.reverseOrder())
        .forEach((stage, count) -> {
          var raions = HromadaPost.byRaion(posts);
          var needs = raions.stream()
              .mapToLong(raion -> raion.stream().mapToLong(HromadaPost::need).sum())
              .toArray();
          var shares = Shares.of(count, needs, count >= needs.length ? 1 : 0);
          IntStream.range(0, shares.length)
              .forEach(i -> addDistrictOfficers(stage, shares[i], raions.get(i)));
        });
  }

  private void addDistrictOfficers(TrainingStage stage, int count, List<HromadaPost> raion) {
    var shares = Shares.of(count, raion.stream().mapToLong(HromadaPost::need).toArray(), 0);
    for (var i = 0; i < shares.length; i++) {
      for (var n = 0; n < shares[i]; n++) {
        var base = stations.forDistrictOfficer(raion.get(i));
        officers.add(officerDraw.districtOfficer(stage, raion.get(i), base));
      }
    }
  }
}
