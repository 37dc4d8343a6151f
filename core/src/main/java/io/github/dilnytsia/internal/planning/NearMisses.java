package io.github.dilnytsia.internal.planning;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.NearMiss;
import io.github.dilnytsia.plan.OfficerLoad;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which norms an assignment, or the load of its officer, keeps barely.
 *
 * <p>The figures are those the rules of the standard book hold against the same norms. A rule that a host has amended, and
 * a norm that is not in force, almost break nothing.
 */
final class NearMisses {

  private static final BigDecimal SECONDS_PER_MINUTE = BigDecimal.valueOf(60);

  private final Norms norms;
  private final Set<String> amended;
  private final BigDecimal nearness;

  NearMisses(Assessment assessment) {
    this.norms = assessment.norms();
    this.amended = assessment.amendedRules();
    this.nearness = norms.findNorm("near-miss").map(Norm::amount).orElse(BigDecimal.ONE.negate());
  }

  /** One assignment's, among them those of its officer's whole load. */
  List<NearMiss> of(Candidate served, Duration drive, OfficerLoad load) {
    if (nearness.signum() < 0) {
      return ImmutableList.of();
    }
    var found = new ArrayList<NearMiss>();
    ofDrive(served, drive, found);
    ofLoad(load, found);
    found.removeIf(miss -> amended.contains(miss.ruleId()));
    found.sort(Comparator.comparing(NearMiss::ruleId).thenComparing(NearMiss::normCode));
    return ImmutableList.copyOf(found);
  }

  private void ofDrive(Candidate served, Duration drive, List<NearMiss> found) {
    if (served.isReachable()) {
      var wanted = served.isCity() ? "reach-wanted-city" : "reach-wanted-village";
      atMostMinutes("reach.hard-limit", "reach-hard", drive, found);
      atMostMinutes("reach.wanted", wanted, drive, found);
    }
    if (served.isWithoutCar()) {
      atMost("staffing.car-needed", "walking-distance", served.straightKm(), found);
    }
  }

  /** In seconds, because minutes may have no end of digits. */
  private void atMostMinutes(String rule, String code, Duration drive, List<NearMiss> found) {
    norms.findNorm(code).ifPresent(norm -> {
      var seconds = BigDecimal.valueOf(drive.toSeconds());
      if (isNearBelow(seconds, norm.amount().multiply(SECONDS_PER_MINUTE))) {
        var minutes = seconds.divide(SECONDS_PER_MINUTE, 3, RoundingMode.HALF_UP);
        found.add(miss(rule, norm, NearMiss.Side.AT_MOST)
            .value(minutes.min(norm.amount()))
            .build());
      }
    });
  }

  private void ofLoad(OfficerLoad load, List<NearMiss> found) {
    residents(load, found);
    norms.findNorm("saturation").ifPresent(norm -> {
      var share = load.hoursIndex().multiply(norm.amount()).setScale(4, RoundingMode.CEILING);
      if (load.hoursIndex().compareTo(BigDecimal.ONE) <= 0) {
        atMost("workload.saturation", "saturation", share.min(norm.amount()), found);
      }
    });
    if (load.officer().isCommunityOfficer()) {
      load.presencePercent().ifPresent(percent -> {
        atMost("staffing.presence-above", "presence-max", percent, found);
        atLeast("staffing.presence-below", "presence-min", percent, found);
      });
    }
  }

  /** Residents against their norm; where city and village mix, what they fill of both norms against one. */
  private void residents(OfficerLoad load, List<NearMiss> found) {
    var rule = "workload.residents-per-beat";
    if (load.cityResidents() == 0 || load.cityResidents() == load.residents()) {
      var code = load.cityResidents() == 0 ? "residents-per-beat-rural" : "residents-per-beat-city";
      atMost(rule, code, BigDecimal.valueOf(load.residents()), found);
    } else if (isNearBelow(load.normIndex(), BigDecimal.ONE)) {
      norms
          .findNorm("residents-per-beat-rural")
          .ifPresent(norm -> found.add(miss(rule, norm, NearMiss.Side.AT_MOST)
              .value(load.normIndex())
              .limit(BigDecimal.ONE)
              .unit("norms")
              .build()));
    }
  }

  private void atMost(String rule, String code, BigDecimal value, List<NearMiss> found) {
    norms
        .findNorm(code)
        .filter(norm -> isNearBelow(value, norm.amount()))
        .ifPresent(norm ->
            found.add(miss(rule, norm, NearMiss.Side.AT_MOST).value(value).build()));
  }

  private void atLeast(String rule, String code, BigDecimal value, List<NearMiss> found) {
    norms
        .findNorm(code)
        .filter(norm -> isNearAbove(value, norm.amount()))
        .ifPresent(norm ->
            found.add(miss(rule, norm, NearMiss.Side.AT_LEAST).value(value).build()));
  }

  private boolean isNearBelow(BigDecimal value, BigDecimal limit) {
    return limit.signum() > 0
        && value.compareTo(limit) <= 0
        && limit.subtract(value).compareTo(limit.multiply(nearness)) <= 0;
  }

  private boolean isNearAbove(BigDecimal value, BigDecimal limit) {
    return limit.signum() > 0
        && value.compareTo(limit) >= 0
        && value.subtract(limit).compareTo(limit.multiply(nearness)) <= 0;
  }

  private static NearMiss.Builder miss(String rule, Norm norm, NearMiss.Side side) {
    return NearMiss.builder()
        .ruleId(rule)
        .normCode(norm.code())
        .side(side)
        .limit(norm.amount())
        .unit(norm.unit())
        .source(norm.source());
  }
}
