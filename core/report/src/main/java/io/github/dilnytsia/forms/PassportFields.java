package io.github.dilnytsia.forms;

import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.Explanation;
import io.github.dilnytsia.plan.NearMiss;
import io.github.dilnytsia.plan.RunnerUp;
import io.github.dilnytsia.territory.BasicUnit;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The passport of a beat, which its officer's report to the hromada is filled from too. */
final class PassportFields {

  private final Facts facts;
  private final Words words;
  private final BeatFields beats;
  private final LoadFields loads;

  PassportFields(Facts facts) {
    this.facts = facts;
    this.words = facts.words();
    this.beats = new BeatFields(facts);
    this.loads = new LoadFields(facts);
  }

  Fields of(NumberedBeat numbered) {
    var beat = numbered.beat();
    return new Fields()
        .group("beat", beats.of(numbered))
        .group("load", loads.of(beat))
        .list("units", beat.units().stream().map(this::unit).toList())
        .list("nearNorms", nearNorms(beat))
        .list("deputies", deputies(beat))
        .text("unitsWithoutDeputy", words.number(withoutDeputy(beat)))
        .flag("lacksDeputy", withoutDeputy(beat) > 0);
  }

  private Fields unit(BasicUnit unit) {
    var explanation = facts.plan().explanation(unit.id());
    var assignment = explanation.assignment().orElseThrow();
    return new Fields()
        .text("name", facts.places().unit(unit))
        .text("code", unit.settlementCode())
        .text("residents", words.number(unit.residents()))
        .text("drive", words.minutes(assignment.drive()))
        .flag("driveEstimated", explanation.driveEstimated())
        .text("hours", words.hours(assignment.work().plus(assignment.travel())))
        .text("next", explanation.runnerUp().map(RunnerUp::officerId).orElse(""))
        .flag("pinned", assignment.pinned());
  }

  /** Each norm once for the whole beat, or once for each settlement it is about. */
  private List<Fields> nearNorms(Beat beat) {
    var near = new LinkedHashMap<String, Fields>();
    for (var unit : beat.units()) {
      var misses = facts.plan().explanation(unit.id()).nearMisses();
      for (var miss : misses) {
        var about =
            miss.ruleId().startsWith("workload.") || miss.ruleId().startsWith("staffing.presence")
                ? ""
                : facts.places().unit(unit);
        near.putIfAbsent(
            miss.ruleId() + ' ' + miss.normCode() + ' ' + about, nearNorm(miss, about));
      }
    }
    return List.copyOf(near.values());
  }

  private Fields nearNorm(NearMiss miss, String about) {
    return new Fields()
        .text("norm", words.known("norm-", miss.normCode()))
        .text("about", about)
        .text(
            "value",
            NormFields.amount(
                words,
                miss.value().setScale(miss.unit().equals("share") ? 3 : 1, RoundingMode.HALF_UP),
                miss.unit()))
        .text("limit", NormFields.amount(words, miss.limit(), miss.unit()))
        .flag("atLeast", miss.side() == NearMiss.Side.AT_LEAST)
        .text("unit", NormFields.unit(words, miss.unit()))
        .text("source", words.source(miss.source()));
  }

  /** Who would be next, those for most residents first. */
  private List<Fields> deputies(Beat beat) {
    var residents = new TreeMap<String, Long>();
    var units = new TreeMap<String, Long>();
    for (var unit : beat.units()) {
      var next = facts.plan().explanation(unit.id()).runnerUp();
      next.ifPresent(other -> {
        residents.merge(other.officerId(), (long) unit.residents(), Long::sum);
        units.merge(other.officerId(), 1L, Long::sum);
      });
    }
    return residents.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> new Fields()
            .group("officer", facts.officer(entry.getKey()))
            .text("units", words.number(units.getOrDefault(entry.getKey(), 0L)))
            .text("residents", words.number(entry.getValue())))
        .toList();
  }

  private long withoutDeputy(Beat beat) {
    return beat.units().stream()
        .map(unit -> facts.plan().explanation(unit.id()))
        .map(Explanation::runnerUp)
        .filter(next -> next.isEmpty())
        .count();
  }
}
