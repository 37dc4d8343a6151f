package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Explanation;
import io.github.dilnytsia.plan.HromadaService;
import io.github.dilnytsia.plan.Nearness;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.Shortage;
import io.github.dilnytsia.plan.StationUse;
import io.github.dilnytsia.plan.UnservedUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A plan while it is read: its parts in any order, and what follows from one of them in another not yet put in. */
final class PlanDraft {

  final BeatPlan.Builder plan = BeatPlan.builder();
  List<Norm> norms = ImmutableList.of();
  List<Assignment> assignments = ImmutableList.of();
  List<UnservedUnit> unserved = ImmutableList.of();
  List<OfficerLoad> loads = ImmutableList.of();
  List<Beat> beats = ImmutableList.of();
  List<HromadaService> hromadas = ImmutableList.of();
  List<StationUse> stations = ImmutableList.of();
  List<Shortage> shortages = ImmutableList.of();
  List<Map.Entry<String, Nearness>> nearness = ImmutableList.of();
  List<Finding> findings = ImmutableList.of();
  List<Explanation> explanations = ImmutableList.of();

  BeatPlan make(Reading in) {
    var problem = in.problem();
    var inForce = Norms.builder().date(problem.date());
    sorted(norms, Norm::code).forEach(norm -> inForce.putByCode(norm.code(), norm));
    var made = inForce.build();
    return plan.norms(made)
        .assignments(sorted(assignments, Assignment::unitId))
        .unserved(sorted(unserved, UnservedUnit::unitId))
        .loads(sorted(loads, OfficerLoad::officerId).stream()
            .map(load -> OfficerLoad.builder().from(load).norms(made).build())
            .toList())
        .beats(ImmutableList.sortedCopyOf(
            Comparator.comparing(Beat::officerId).thenComparing(Beat::hromadaCode), beats))
        .hromadas(sorted(hromadas, HromadaService::hromadaCode))
        .stations(sorted(stations, use -> use.station().id()))
        .shortages(sorted(shortages, Shortage::hromadaCode))
        .findings(ImmutableList.sortedCopyOf(Finding.ORDER, findings))
        .nearnessByHromada(ImmutableSortedMap.copyOf(nearness))
        .explanations(explained(in))
        .build();
  }

  private Map<String, Explanation> explained(Reading in) {
    var served = Maps.uniqueIndex(assignments, Assignment::unitId);
    var left = Maps.uniqueIndex(unserved, UnservedUnit::unitId);
    var explained = ImmutableSortedMap.<String, Explanation>naturalOrder();
    for (var explanation : explanations) {
      var unit = explanation.unit().id();
      var assignment = Optional.ofNullable(served.get(unit));
      explained.put(
          unit,
          Explanation.builder()
              .from(explanation)
              .assignment(assignment)
              .unserved(Optional.ofNullable(left.get(unit)))
              .officer(assignment.map(a -> in.problem().force().officer(a.officerId())))
              .pin(assignment.filter(Assignment::pinned).flatMap(a -> pin(a, in)))
              .build());
    }
    var all = explained.buildOrThrow();
    requireEveryUnit(Sets.union(served.keySet(), left.keySet()), "assignments", in);
    requireEveryUnit(all.keySet(), "explanations", in);
    return all;
  }

  private static Optional<Pin> pin(Assignment assignment, Reading in) {
    var pin = in.problem().pins().stream()
        .filter(given -> given.unitId().equals(assignment.unitId())
            && given.officerId().equals(assignment.officerId()))
        .findFirst();
    if (pin.isEmpty()) {
      in.log()
          .tell(
              in.spot().missing("assignments"),
              Optional.of('"' + assignment.unitId() + '"'),
              say("expected.pin", assignment.officerId()));
    }
    return pin;
  }

  /** Nothing is lost: a plan says of every unit who serves it, or that nobody does. */
  private static void requireEveryUnit(Set<String> listed, String field, Reading in) {
    var lacking = Sets.difference(in.problem().territory().unitById().keySet(), listed);
    if (!lacking.isEmpty()) {
      in.log()
          .tell(
              in.spot().missing(field),
              Optional.empty(),
              say(
                  "expected.every-unit",
                  lacking.size(),
                  lacking.stream().limit(3).map(Shown::of).collect(Collectors.joining(", "))));
    }
  }

  private static <T> List<T> sorted(List<T> facts, Function<T, String> key) {
    return ImmutableList.sortedCopyOf(Comparator.comparing(key), facts);
  }
}
