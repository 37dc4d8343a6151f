package io.github.dilnytsia.testkit.arbitraries;

import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.TrainingStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The rows a force is made of, as they are drawn. */
record ForceRows(List<Agreement> agreements, List<StationRow> stations, List<OfficerRow> officers) {

  /** Hromadas further on begin with the first again. */
  private static final int AGREEMENTS = 3;

  static Arbitrary<ForceRows> drawn(ForceSettings settings) {
    return Combinators.combine(
            agreement(settings).list().ofSize(AGREEMENTS),
            station(settings.date()).list().ofMaxSize(settings.stations()),
            officers(settings))
        .as(ForceRows::new);
  }

  private static Arbitrary<Agreement> agreement(ForceSettings settings) {
    var signed = Arbitraries.just(Agreement.SIGNED);
    return settings.anyMemorandum()
        ? Arbitraries.frequencyOf(
            Tuple.of(3, signed), Tuple.of(1, Arbitraries.of(Agreement.values())))
        : signed;
  }

  private static Arbitrary<StationRow> station(LocalDate date) {
    return Combinators.combine(
            Picks.pick(),
            Picks.dayNear(date).optional(0.3),
            Picks.dayNear(date).optional(0.2),
            Arbitraries.integers().between(0, 3).optional(0.7),
            Picks.flag(2).optional(0.8),
            Picks.flag(2))
        .as(StationRow::new);
  }

  private static Arbitrary<List<OfficerRow>> officers(ForceSettings settings) {
    var officer = officer(settings);
    return settings
        .officers()
        .<Arbitrary<List<OfficerRow>>>map(span -> span.of(officer))
        .orElseGet(() -> Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(List.of())),
            Tuple.of(9, officer.list().ofMinSize(1).ofMaxSize(4))));
  }

  private static Arbitrary<OfficerRow> officer(ForceSettings settings) {
    return Combinators.combine(
            Arbitraries.of(settings.roles()),
            settings.anyStage() ? stage() : Arbitraries.just(TrainingStage.IN_SERVICE),
            Picks.pick(),
            Picks.pick().optional(0.6),
            Picks.pick(),
            service(settings),
            Arbitraries.of(168, 1, 84, 744).optional(0.7),
            Picks.flag(2).optional(0.8))
        .as(OfficerRow::new);
  }

  private static Arbitrary<TrainingStage> stage() {
    return Arbitraries.frequency(
        Tuple.of(7, TrainingStage.IN_SERVICE),
        Tuple.of(1, TrainingStage.INTERNSHIP),
        Tuple.of(1, TrainingStage.TRAINING),
        Tuple.of(1, TrainingStage.SELECTION));
  }

  private static Arbitrary<ServiceRow> service(ForceSettings settings) {
    return Combinators.combine(
            day(settings, settings.anyStage()),
            day(settings, settings.anyStage()),
            day(settings, settings.anyStage()),
            day(settings, settings.absences()))
        .as(ServiceRow::new);
  }

  private static Arbitrary<Optional<LocalDate>> day(ForceSettings settings, boolean wanted) {
    return wanted
        ? Picks.dayNear(settings.date()).optional(0.2)
        : Arbitraries.just(Optional.empty());
  }

  /** How things stand with a hromada; the last word shrinks to the first. */
  enum Agreement {
    SIGNED,
    SIGNED_ON_THE_DAY,
    SIGNED_LATER,
    SUSPENDED,
    SUSPENDED_LATER,
    ENDED,
    NONE
  }

  record StationRow(
      int settlement,
      Optional<LocalDate> opened,
      Optional<LocalDate> closed,
      Optional<Integer> desks,
      Optional<Boolean> equipped,
      boolean receives) {}

  record OfficerRow(
      Role role,
      TrainingStage stage,
      int area,
      Optional<Integer> station,
      int home,
      ServiceRow service,
      Optional<Integer> hours,
      Optional<Boolean> hasCar) {}

  record ServiceRow(
      Optional<LocalDate> stageSince,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<LocalDate> away) {}
}
