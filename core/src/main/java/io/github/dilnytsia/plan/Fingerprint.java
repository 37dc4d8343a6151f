package io.github.dilnytsia.plan;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.ReceptionHours;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * SHA-256 over a canonical form of a problem: every fact in the order of ids, every field behind a tag and its length.
 *
 * <p>Coordinates go in as their bits and decimals without trailing zeros, since how a number prints differs between
 * releases of Java and spellings of the same figure. What is only for maps (outlines) and the problem's name stay out.
 */
final class Fingerprint {

  private final Hasher hasher = Hashing.sha256().newHasher();

  private Fingerprint() {}

  static String of(PlanningProblem problem) {
    var print = new Fingerprint();
    print.fact("problem", problem.date(), problem.replanning());
    print.territory(problem);
    print.force(problem);
    problem.currentPlan().forEach((unit, officer) -> print.fact("current", unit, officer));
    problem.pins().forEach(pin -> print.decision("pin", pin));
    problem.forbids().forEach(forbid -> print.decision("forbid", forbid));
    for (var norm : problem.norms()) {
      print.fact(
          "norm",
          norm.code(),
          norm.amount(),
          norm.unit(),
          norm.inForceFrom(),
          norm.sureness(),
          norm.source());
    }
    for (var rate : problem.workloadRates()) {
      print.fact(
          "rate", rate.reason(), rate.minutes(), rate.trips(), rate.sureness(), rate.source());
    }
    problem.weights().forEach((name, hours) -> print.fact("weight", name, hours));
    return print.hasher.hash().toString();
  }

  private void territory(PlanningProblem problem) {
    var territory = problem.territory();
    territory.hromadas().forEach(this::hromada);
    territory.settlements().forEach(this::settlement);
    for (var part : territory.parts()) {
      fact("part", part.id(), part.settlementCode(), part.location(), part.residents());
    }
    territory.demands().forEach(this::demand);
    for (var status : territory.statuses()) {
      fact(
          "status",
          status.settlementCode(),
          status.access(),
          status.firstDay(),
          status.lastDay(),
          status.reason());
    }
    for (var pair : territory.neighbours()) {
      fact("neighbours", pair.first(), pair.second(), pair.distanceKm(), pair.sharedBorderKm());
    }
    for (var time : territory.travelTimes()) {
      fact("travel", time.origin(), time.destination(), time.duration());
    }
  }

  private void hromada(Hromada hromada) {
    fact(
        "hromada",
        hromada.code(),
        hromada.name(),
        hromada.nameEn(),
        hromada.type(),
        hromada.oblast(),
        hromada.raionCode(),
        hromada.raion(),
        hromada.centerCode(),
        hromada.areaKm2(),
        hromada.statedResidents());
  }

  private void settlement(Settlement settlement) {
    fact(
        "settlement",
        settlement.code(),
        settlement.name(),
        settlement.nameEn(),
        settlement.category(),
        settlement.formerUrbanType(),
        settlement.hromadaCode(),
        settlement.raionCode(),
        settlement.hromadaCenter(),
        settlement.location(),
        settlement.residents(),
        settlement.populationQuality());
  }

  private void demand(Demand demand) {
    fact(
        "demand",
        demand.settlementCode(),
        demand.calls(),
        demand.materials(),
        demand.preventiveRegister(),
        demand.domesticViolenceRegister(),
        demand.restrainingOrders(),
        demand.schools());
  }

  private void force(PlanningProblem problem) {
    problem.force().officers().forEach(this::officer);
    problem.force().stations().forEach(this::station);
    for (Memorandum memorandum : problem.force().memoranda()) {
      fact(
          "memorandum",
          memorandum.hromadaCode(),
          memorandum.signed(),
          memorandum.suspended(),
          memorandum.ended());
    }
    for (Absence absence : problem.force().absences()) {
      fact("absence", absence.officerId(), absence.firstDay(), absence.lastDay(), absence.reason());
    }
  }

  private void officer(Officer officer) {
    fact(
        "officer",
        officer.id(),
        officer.role(),
        officer.stage(),
        officer.stageSince(),
        officer.expectedInService(),
        officer.trainingPlace(),
        officer.stationId(),
        officer.homeCode(),
        officer.areaCode(),
        officer.hoursPerMonth(),
        officer.hasCar(),
        officer.inServiceFrom(),
        officer.inServiceTo(),
        officer.serviceName(),
        officer.contact(),
        officer.hoursOutsidePerMonth());
  }

  private void station(Station station) {
    fact(
        "station",
        station.id(),
        station.settlementCode(),
        station.location(),
        station.opened(),
        station.closed(),
        station.desks(),
        station.officeEquipment(),
        station.safe(),
        station.communications());
    for (ReceptionHours hours : station.receptionHours()) {
      fact("reception", hours.day(), hours.begin(), hours.end());
    }
  }

  private void decision(String tag, Decision decision) {
    fact(
        tag,
        decision.unitId(),
        decision.officerId(),
        decision.author(),
        decision.reason(),
        decision.expires());
  }

  private void fact(String tag, Object... fields) {
    text(tag);
    hasher.putInt(fields.length);
    for (var field : fields) {
      field(field);
    }
  }

  private void field(Object field) {
    if (field instanceof Optional<?> optional) {
      hasher.putBoolean(optional.isPresent());
      optional.ifPresent(this::field);
    } else if (field instanceof OptionalInt optional) {
      hasher.putBoolean(optional.isPresent());
      optional.ifPresent(this::field);
    } else if (field instanceof GeoPoint point) {
      hasher.putDouble(point.lat()).putDouble(point.lon());
    } else if (field instanceof BigDecimal number) {
      // Never written out: 1E+999999999 has a thousand million digits.
      var stripped = number.stripTrailingZeros();
      text(stripped.unscaledValue().toString());
      hasher.putInt(stripped.scale());
    } else {
      text(field.toString());
    }
  }

  /** By UTF-16 units: an encoding would replace half a character by the same sign whichever it is. */
  private void text(String text) {
    var units = ByteBuffer.allocate(2 * text.length());
    units.asCharBuffer().put(text);
    hasher.putInt(text.length()).putBytes(units.array());
  }
}
