package io.github.dilnytsia.scenario;

import io.github.dilnytsia.scenario.SmallTerritory.Agreement;
import io.github.dilnytsia.scenario.SmallTerritory.HromadaDraft;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.ReceptionHours;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.Territory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The force of a small problem: nobody, or up to four officers of any role and stage. */
final class SmallForce {

  private SmallForce() {}

  static Arbitrary<StationDraft> stations() {
    return Combinators.combine(
            SmallProblems.pick(),
            SmallProblems.day().optional(0.3),
            SmallProblems.day().optional(0.2),
            Arbitraries.integers().between(0, 3).optional(0.7),
            SmallProblems.flag(2).optional(0.8),
            SmallProblems.flag(2))
        .as(StationDraft::new);
  }

  static Arbitrary<OfficerDraft> officers() {
    return Combinators.combine(
            Arbitraries.of(Role.COMMUNITY_OFFICER, Role.DISTRICT_OFFICER),
            Arbitraries.frequency(
                Tuple.of(7, TrainingStage.IN_SERVICE),
                Tuple.of(1, TrainingStage.INTERNSHIP),
                Tuple.of(1, TrainingStage.TRAINING),
                Tuple.of(1, TrainingStage.SELECTION)),
            SmallProblems.pick(),
            SmallProblems.pick().optional(0.6),
            SmallProblems.pick(),
            service(),
            Arbitraries.of(168, 1, 84, 744).optional(0.7),
            SmallProblems.flag(2).optional(0.8))
        .as(OfficerDraft::new);
  }

  private static Arbitrary<ServiceDraft> service() {
    return Combinators.combine(
            SmallProblems.day().optional(0.2),
            SmallProblems.day().optional(0.2),
            SmallProblems.day().optional(0.2),
            SmallProblems.day().optional(0.2))
        .as(ServiceDraft::new);
  }

  static List<String> ids(List<StationDraft> stations) {
    return IntStream.range(0, stations.size()).mapToObj(SmallForce::stationId).toList();
  }

  static Force of(
      Territory territory,
      List<HromadaDraft> hromadas,
      List<StationDraft> stations,
      List<OfficerDraft> officers) {
    var force = Force.builder();
    for (var hromada : territory.hromadas()) {
      memorandum(hromada, hromadas.get(SmallTerritory.numberOf(hromada)).agreement())
          .ifPresent(force::addMemoranda);
    }
    for (var i = 0; i < stations.size(); i++) {
      force.addStations(station(territory, stations.get(i), stationId(i)));
    }
    for (var i = 0; i < officers.size(); i++) {
      var draft = officers.get(i);
      var id = "O-" + (i + 1);
      force.addOfficers(officer(territory, draft, id, ids(stations)));
      draft
          .service()
          .away()
          .ifPresent(day -> force.addAbsences(Absence.builder()
              .officerId(id)
              .firstDay(day)
              .lastDay(day.plusDays(14))
              .reason("відпустка")
              .build()));
    }
    return force.build();
  }

  private static Optional<Memorandum> memorandum(Hromada hromada, Agreement agreement) {
    var day = SmallProblems.DAY;
    var memorandum = Memorandum.builder().hromadaCode(hromada.code()).signed(day.minusYears(1));
    return switch (agreement) {
      case SIGNED -> Optional.of(memorandum.build());
      case SIGNED_ON_THE_DAY -> Optional.of(memorandum.signed(day).build());
      case SIGNED_LATER -> Optional.of(memorandum.signed(day.plusDays(1)).build());
      case SUSPENDED -> Optional.of(memorandum.suspended(day).build());
      case SUSPENDED_LATER -> Optional.of(memorandum.suspended(day.plusDays(1)).build());
      case ENDED -> Optional.of(memorandum.ended(day).build());
      case NONE -> Optional.empty();
    };
  }

  private static Station station(Territory territory, StationDraft draft, String id) {
    var station = Station.builder()
        .id(id)
        .settlementCode(
            SmallProblems.picked(territory.settlements(), draft.settlement()).code())
        .opened(draft.opened())
        .closed(draft.closed().filter(day -> !day.isBefore(draft.opened().orElse(day))))
        .officeEquipment(draft.equipped())
        .safe(draft.equipped())
        .communications(draft.equipped());
    draft.desks().ifPresent(station::desks);
    if (draft.receives()) {
      station.addReceptionHours(ReceptionHours.builder()
          .day(DayOfWeek.TUESDAY)
          .begin(LocalTime.of(9, 0))
          .end(LocalTime.of(12, 0))
          .build());
    }
    return station.build();
  }

  /** A home where there is no station; a district officer serves a raion where the pick is odd and there is one. */
  private static Officer officer(
      Territory territory, OfficerDraft draft, String id, List<String> stations) {
    var hromada = SmallProblems.picked(territory.hromadas(), draft.area());
    var wide = draft.role() == Role.DISTRICT_OFFICER && draft.area() % 2 == 1;
    var atStation = draft.station().filter(pick -> !stations.isEmpty());
    var home = SmallProblems.picked(territory.settlements(), draft.home());
    var dates = draft.service();
    var officer = Officer.builder()
        .id(id)
        .role(draft.role())
        .stage(draft.stage())
        .stageSince(dates.stageSince())
        .areaCode(wide ? hromada.raionCode().orElse(hromada.code()) : hromada.code())
        .stationId(atStation.map(pick -> SmallProblems.picked(stations, pick)))
        .homeCode(Optional.of(home)
            .filter(place -> atStation.isEmpty() || draft.home() % 2 == 0)
            .map(Settlement::code))
        .hasCar(draft.hasCar())
        .inServiceFrom(dates.from())
        .inServiceTo(dates.to().filter(last -> !last.isBefore(dates.from().orElse(last))));
    draft.hours().ifPresent(officer::hoursPerMonth);
    return officer.build();
  }

  private static String stationId(int i) {
    return "ST-" + (i + 1);
  }

  record StationDraft(
      int settlement,
      Optional<LocalDate> opened,
      Optional<LocalDate> closed,
      Optional<Integer> desks,
      Optional<Boolean> equipped,
      boolean receives) {}

  record OfficerDraft(
      Role role,
      TrainingStage stage,
      int area,
      Optional<Integer> station,
      int home,
      ServiceDraft service,
      Optional<Integer> hours,
      Optional<Boolean> hasCar) {}

  record ServiceDraft(
      Optional<LocalDate> stageSince,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<LocalDate> away) {}
}
