package io.github.dilnytsia.forms;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.territory.Hromada;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** A beat with its number in the list of beats, from 1, which every other paper calls it by. */
record NumberedBeat(int number, Hromada hromada, Beat beat) {

  /** All beats of a plan, hromada by hromada in the order given, in each by officer. */
  static List<NumberedBeat> of(BeatPlan plan, List<Hromada> hromadas) {
    var byHromada = new TreeMap<String, ImmutableList.Builder<Beat>>();
    plan.beats().stream()
        .sorted(Comparator.comparing(Beat::officerId))
        .forEach(beat -> byHromada
            .computeIfAbsent(beat.hromadaCode(), code -> ImmutableList.builder())
            .add(beat));
    var numbered = ImmutableList.<NumberedBeat>builder();
    var number = 1;
    for (var hromada : hromadas) {
      var beats = byHromada.get(hromada.code());
      if (beats != null) {
        for (var beat : beats.build()) {
          numbered.add(new NumberedBeat(number++, hromada, beat));
        }
      }
    }
    return numbered.build();
  }
}
