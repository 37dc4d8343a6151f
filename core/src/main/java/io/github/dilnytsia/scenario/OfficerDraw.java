package io.github.dilnytsia.scenario;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Settlement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws officers: where they live, how long they have served, what they drive. */
final class OfficerDraw {

  private static final List<Integer> HOURS = List.of(168, 168, 172, 160);

  /** The national police began on this day. */
  private static final LocalDate POLICE_BEGAN = LocalDate.of(2015, 11, 7);

  private final Wishes wishes;
  private final LocalDate projectBegan;
  private final Draw draw;

  OfficerDraw(Wishes wishes, LocalDate projectBegan) {
    this.wishes = wishes;
    this.projectBegan = projectBegan;
    this.draw = Draw.of(wishes.seed(), "officers");
  }

  /** Lives in the hromada, mostly in its centre; serves since the memorandum at the earliest. */
  Officer communityOfficer(
      TrainingStage stage,
      HromadaPost post,
      Optional<String> station,
      Optional<Memorandum> memorandum) {
    var first = memorandum
        .map(Memorandum::signed)
        .filter(signed -> !signed.isAfter(wishes.date()))
        .orElse(projectBegan);
    return officer(Role.COMMUNITY_OFFICER, stage, draw.lateDay(first, wishes.date()))
        .areaCode(post.code())
        .stationId(station)
        .homeCode(home(post, station).code())
        .hasCar(draw.chance(0.85))
        .build();
  }

  Officer districtOfficer(TrainingStage stage, HromadaPost post, Optional<String> station) {
    var latest = wishes.date().minusDays(30);
    var first = POLICE_BEGAN.isBefore(latest) ? POLICE_BEGAN : latest;
    return officer(Role.DISTRICT_OFFICER, stage, draw.day(first, wishes.date()))
        .areaCode(post.raionCode())
        .stationId(station)
        .homeCode(post.centre().code())
        .hasCar(draw.chance(0.65))
        .build();
  }

  /** Without a station the home is the base, and the centre the best place for it. */
  private Settlement home(HromadaPost post, Optional<String> station) {
    return station.isEmpty() || post.others().isEmpty() || draw.chance(0.7)
        ? post.centre()
        : draw.pick(post.others());
  }

  private Officer.Builder officer(Role role, TrainingStage stage, LocalDate served) {
    var date = wishes.date();
    var officer =
        Officer.builder().id("unnumbered").role(role).stage(stage).hoursPerMonth(draw.pick(HOURS));
    return switch (stage) {
      case SELECTION ->
        officer
            .stageSince(date.minusDays(draw.between(5, 60)))
            .expectedInService(date.plusDays(draw.between(200, 300)));
      case TRAINING ->
        officer
            .stageSince(date.minusDays(draw.between(20, 90)))
            .expectedInService(date.plusDays(draw.between(90, 180)))
            .trainingPlace(draw.pick(wishes.trainingPlaces()));
      case INTERNSHIP ->
        officer
            .stageSince(date.minusDays(draw.between(5, 50)))
            .expectedInService(date.plusDays(draw.between(10, 75)))
            .trainingPlace(draw.pick(wishes.trainingPlaces()));
      case IN_SERVICE -> officer.stageSince(served).inServiceFrom(served).inServiceTo(lastDay());
    };
  }

  /** A few contracts end within half a year. */
  private Optional<LocalDate> lastDay() {
    return draw.chance(0.03)
        ? Optional.of(wishes.date().plusDays(draw.between(20, 180)))
        : Optional.empty();
  }

  /** Ids by role and oblast, such as POG-02-001. */
  static List<Officer> numbered(List<Officer> officers) {
    var counts = HashMultiset.<String>create();
    var numbered = ImmutableList.<Officer>builder();
    for (var officer : officers) {
      var series = "%s-%s".formatted(prefix(officer.role()), officer.areaCode().substring(2, 4));
      counts.add(series);
      numbered.add(Officer.builder()
          .from(officer)
          .id(String.format(Locale.ROOT, "%s-%03d", series, counts.count(series)))
          .build());
    }
    return numbered.build();
  }

  /** The Ukrainian abbreviation of the role. */
  private static String prefix(Role role) {
    return role == Role.COMMUNITY_OFFICER ? "POG" : "DOP";
  }
}
