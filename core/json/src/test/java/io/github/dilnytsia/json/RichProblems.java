package io.github.dilnytsia.json;

import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.scenario.SmallProblems;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.ReceptionHours;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Neighbours;
import io.github.dilnytsia.territory.Outline;
import io.github.dilnytsia.territory.PopulationQuality;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.Territory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small problems in which everything a problem may hold is held by some, and texts are hostile. */
final class RichProblems {

  private static final List<String> TEXTS = List.of(
      "Кам’янка",
      "</script><script>alert(1)</script><!-- & -->",
      "\u0000\u0001\u001F\u007F\u0085\u009B",
      "line\u2028separator\u2029 \uFEFF",
      "\u202Eright to left\u202C \u200B",
      "\uD83D\uDC6E\u200D\u2642\uFE0F \uD800\uDC00",
      "\"quoted\" \\back\\ /slash/ ~0 {0} {",
      "\r\n\t\b\f",
      "=1+1",
      "null",
      "е\u0301 ЇЄҐ Iıİi",
      "ж".repeat(5_000));

  private static final List<LocalDate> DAYS = List.of(
      LocalDate.MIN,
      LocalDate.of(-1, 1, 1),
      LocalDate.of(0, 2, 29),
      SmallProblems.DAY,
      LocalDate.of(9999, 12, 31),
      LocalDate.of(10_000, 1, 1),
      LocalDate.MAX);

  private final Random random;

  private RichProblems(Random random) {
    this.random = random;
  }

  static Arbitrary<PlanningProblem> problems() {
    return Combinators.combine(SmallProblems.problems(), Arbitraries.longs())
        .as((problem, seed) -> new RichProblems(new Random(seed)).enriched(problem));
  }

  /** The same problem with much more in it. */
  static PlanningProblem enriched(PlanningProblem problem, long seed) {
    return new RichProblems(new Random(seed)).enriched(problem);
  }

  private PlanningProblem enriched(PlanningProblem problem) {
    return PlanningProblem.builder()
        .from(problem)
        .name(text())
        .territory(territory(problem.territory()))
        .force(force(problem.force()))
        .pins(problem.pins().stream()
            .map(pin -> Pin.builder().from(pin).author(text()).reason(text()).build())
            .toList())
        .addNorms(norm("a", Optional.empty()), norm("a", Optional.of(day())))
        .addNorms(norm(text(), Optional.of(day())))
        .addWorkloadRates(WorkloadRate.builder()
            .reason(text())
            .minutes(amount())
            .trips(amount())
            .sureness(any(Sureness.values()))
            .source(text())
            .build())
        .putWeight("moves", new BigDecimal("0.01000"))
        .putWeight("overload-from-1.5", new BigDecimal("4E+2"))
        .build();
  }

  private Territory territory(Territory territory) {
    return Territory.builder()
        .from(territory)
        .hromadas(territory.hromadas().stream().map(this::hromada).toList())
        .settlements(territory.settlements().stream().map(this::settlement).toList())
        .neighbours(territory.neighbours().stream()
            .map(pair -> Neighbours.builder()
                .from(pair)
                .distanceKm(maybe(decimal()))
                .sharedBorderKm(maybe(decimal()))
                .build())
            .toList())
        .outlines(territory.hromadas().stream().map(this::outline).toList())
        .build();
  }

  private Hromada hromada(Hromada hromada) {
    var rich = Hromada.builder()
        .from(hromada)
        .name(text())
        .nameEn(maybe(text()))
        .type(maybe(""))
        .oblast(maybe(text()))
        .areaKm2(maybe(amount()));
    if (random.nextBoolean()) {
      rich.statedResidents(Integer.MAX_VALUE);
    }
    return rich.build();
  }

  private Settlement settlement(Settlement settlement) {
    return Settlement.builder()
        .from(settlement)
        .name(text())
        .nameEn(maybe(text()))
        .location(point())
        .formerUrbanType(maybe(random.nextBoolean()))
        .hromadaCenter(maybe(random.nextBoolean()))
        .populationQuality(maybe(any(PopulationQuality.values())))
        .build();
  }

  private Outline outline(Hromada hromada) {
    var corner = point();
    var ring = List.of(corner, point(), point(), corner);
    return Outline.builder()
        .hromadaCode(hromada.code())
        .addPolygons(List.of(ring, List.of(corner, corner, corner, point(), corner)))
        .addPolygons(random.nextBoolean() ? List.of() : List.of(ring))
        .build();
  }

  private Force force(Force force) {
    return Force.builder()
        .from(force)
        .officers(force.officers().stream().map(this::officer).toList())
        .stations(force.stations().stream().map(this::station).toList())
        .build();
  }

  private Officer officer(Officer officer) {
    var rich = Officer.builder()
        .from(officer)
        .expectedInService(maybe(day()))
        .trainingPlace(maybe(text()))
        .serviceName(maybe(text()))
        .contact(maybe(text()));
    if (random.nextBoolean()) {
      rich.hoursOutsidePerMonth(random.nextInt(100));
    }
    return rich.build();
  }

  private Station station(Station station) {
    return Station.builder()
        .from(station)
        .location(maybe(point()))
        .safe(maybe(random.nextBoolean()))
        .addReceptionHours(hours(DayOfWeek.SUNDAY), hours(DayOfWeek.MONDAY))
        .build();
  }

  private ReceptionHours hours(DayOfWeek day) {
    return ReceptionHours.builder()
        .day(day)
        .begin(LocalTime.of(random.nextInt(10), random.nextInt(60), random.nextInt(60)))
        .end(LocalTime.of(12, 0, random.nextInt(2), random.nextInt(1_000_000_000)))
        .build();
  }

  private Norm norm(String code, Optional<LocalDate> from) {
    return Norm.builder()
        .code(code)
        .amount(amount())
        .unit("")
        .inForceFrom(from)
        .sureness(any(Sureness.values()))
        .source(text())
        .build();
  }

  private GeoPoint point() {
    return GeoPoint.of(
        random.nextInt(4) == 0 ? -0.0 : 180 * random.nextDouble() - 90,
        random.nextInt(4) == 0 ? Double.MIN_VALUE : 360 * random.nextDouble() - 180);
  }

  private BigDecimal decimal() {
    return random.nextBoolean() ? amount() : amount().negate();
  }

  /** From 1E-80 to 1E+80, with zeros behind that are to be kept. */
  private BigDecimal amount() {
    return new BigDecimal(new BigInteger(random.nextInt(50), random), random.nextInt(160) - 80);
  }

  private LocalDate day() {
    return DAYS.get(random.nextInt(DAYS.size()));
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }
}
