package io.github.dilnytsia.forms;

import io.github.dilnytsia.judgement.WorkItem;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.territory.Demand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** What a beat asks of its officer: hours by reason, counts, and both against what an officer can do. */
final class LoadFields {

  private final Facts facts;
  private final Words words;

  LoadFields(Facts facts) {
    this.facts = facts;
    this.words = facts.words();
  }

  Fields of(Beat beat) {
    var load = facts.load(beat.officerId());
    return hours(beat)
        .with(counts(beat))
        .text("normIndex", words.decimal(beat.normIndex(), 2))
        .text("loadIndex", words.decimal(beat.loadIndex(), 2))
        .flag("overloaded", load.excess().signum() > 0)
        .flag("several", load.hromadas() > 1)
        .text("officerBeats", words.number(load.hromadas()))
        .text("officerResidents", words.number(load.residents()))
        .text("officerHours", words.hours(load.hours()))
        .text("officerIndex", words.decimal(load.loadIndex(), 2))
        .text("capacity", words.hours(load.capacity()))
        .text("longestDrive", words.minutes(longestDrive(beat)));
  }

  /** By reason, and the drives as one more, so that the rows add up to the total. */
  private Fields hours(Beat beat) {
    var work = new TreeMap<String, Duration>();
    var count = new TreeMap<String, BigDecimal>();
    for (var unit : beat.units()) {
      for (WorkItem item : facts.plan().explanation(unit.id()).workload().items()) {
        work.merge(item.reason(), item.work(), Duration::plus);
        count.merge(item.reason(), item.count(), BigDecimal::add);
      }
    }
    var exact = new ArrayList<BigDecimal>();
    work.values().forEach(duration -> exact.add(Words.inHours(duration)));
    exact.add(Words.inHours(beat.travel()));
    var rounded = Rounded.of(exact, 1);
    return new Fields()
        .list("reasons", reasons(work, count, rounded.rows()))
        .text("travel", words.decimal(rounded.rows().get(work.size()), 1))
        .text("hours", words.decimal(rounded.total(), 1));
  }

  private List<Fields> reasons(
      Map<String, Duration> work, Map<String, BigDecimal> count, List<BigDecimal> hours) {
    var reasons = new ArrayList<Fields>();
    for (var reason : work.keySet()) {
      reasons.add(new Fields()
          .text("name", words.known("reason-", reason))
          .text(
              "count",
              words.plain(
                  count.getOrDefault(reason, BigDecimal.ZERO).setScale(1, RoundingMode.HALF_UP)))
          .text("hours", words.decimal(hours.get(reasons.size()), 1)));
    }
    return reasons;
  }

  /** Counts a month or on the registers; none is known where the data has no row for any settlement of the beat. */
  private Fields counts(Beat beat) {
    var known = beat.units().stream().anyMatch(unit -> facts.demandKnown(unit.settlementCode()));
    return new Fields()
        .flag("counted", known)
        .with(count("calls", beat, Demand::calls, known))
        .with(count("materials", beat, Demand::materials, known))
        .with(count("restrainingOrders", beat, Demand::restrainingOrders, known))
        .text("preventiveRegister", sum(beat, Demand::preventiveRegister, 1, known))
        .text("domesticViolenceRegister", sum(beat, Demand::domesticViolenceRegister, 1, known))
        .text("schools", sum(beat, Demand::schools, 1, known));
  }

  private Fields count(String name, Beat beat, ToIntFunction<Demand> count, boolean known) {
    return new Fields()
        .text(name, sum(beat, count, 1, known))
        .text(name + "HalfYear", sum(beat, count, 6, known));
  }

  private String sum(Beat beat, ToIntFunction<Demand> count, int months, boolean known) {
    return known
        ? words.number(months
            * beat.units().stream()
                .mapToLong(unit -> count.applyAsInt(unit.demand()))
                .sum())
        : "";
  }

  private Duration longestDrive(Beat beat) {
    return beat.units().stream()
        .flatMap(unit -> facts.plan().findAssignment(unit.id()).stream())
        .map(assignment -> assignment.drive())
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }
}
