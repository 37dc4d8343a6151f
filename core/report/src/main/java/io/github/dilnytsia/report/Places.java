package io.github.dilnytsia.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The places in the page's lists at which things stand, for one thing to point to another by a number. */
final class Places {

  final ImmutableMap<String, Integer> hromadas;
  final ImmutableMap<String, Integer> settlements;
  final ImmutableMap<String, Integer> units;
  final ImmutableMap<String, Integer> stations;
  final ImmutableMap<String, Integer> officers;
  final ImmutableMap<String, Integer> raions;

  Places(PlanningProblem problem, BeatPlan plan) {
    var territory = problem.territory();
    hromadas = places(territory.hromadas(), Hromada::code);
    settlements = places(territory.settlements(), Settlement::code);
    units = places(territory.units(), BasicUnit::id);
    stations = places(problem.force().stations(), Station::id);
    officers = places(plan.loads(), OfficerLoad::officerId);
    raions = places(raionCodes(problem), Function.identity());
  }

  /** In the order of their codes. */
  static Set<String> raionCodes(PlanningProblem problem) {
    return new TreeSet<>(problem.territory().raionCodes());
  }

  private static <T> ImmutableMap<String, Integer> places(
      Collection<T> things, Function<T, String> id) {
    var places = ImmutableMap.<String, Integer>builderWithExpectedSize(things.size());
    var i = 0;
    for (var thing : ImmutableList.copyOf(things)) {
      places.put(id.apply(thing), i++);
    }
    return places.buildOrThrow();
  }

  /** The place, or the id itself of what is in no list, such as an officer who has left. */
  static void write(JsonOut out, ImmutableMap<String, Integer> places, String id)
      throws IOException {
    var place = places.get(id);
    if (place == null) {
      out.text(JsonOut.visible(id));
    } else {
      out.number(place);
    }
  }

  static void write(
      JsonOut out, String field, ImmutableMap<String, Integer> places, Optional<String> id)
      throws IOException {
    if (id.isPresent()) {
      out.field(field);
      write(out, places, id.get());
    }
  }
}
