package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.dataset.PlanFiles;
import io.github.dilnytsia.map.MapLayers;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenarios;
import java.util.function.BooleanSupplier;

/**
 * Does with a small made-up plan what will be done with the plan: after Ctrl-C nobody waits for code to be loaded.
 *
 * <p>The first plan of a process takes several times as long to be explained, verified and written as a later one. The code
 * has to be loaded and compiled in any case, and while the rules are asked there is a processor to spare for it.
 */
final class Rehearsal {

  /** Large enough that what runs often is compiled, small enough that it is over before the search has begun. */
  private static final String SCENARIO = "pilot-2019";

  private final RuleBook book;
  private final int times;
  private final BooleanSupplier ended;

  /**
   * A rehearsal by the rules the plan is made by.
   *
   * @param times 1 to have all code loaded, more to have it compiled too
   * @param ended whether the plan itself is wanted by now
   */
  Rehearsal(RuleBook book, int times, BooleanSupplier ended) {
    this.book = book;
    this.times = times;
    this.ended = ended;
  }

  void run() {
    var scenario = Scenarios.named(SCENARIO);
    var problem = scenario.dataset().problemOn(scenario.date());
    for (var time = 0; time < times && !ended.getAsBoolean(); time++) {
      var plan = Planner.builder().policy(book).stopWhen(() -> true).build().plan(problem);
      if (!ended.getAsBoolean()) {
        var unused = PlanFiles.builder()
            .plan(plan)
            .problem(problem)
            .further(MapLayers.contents(plan, problem))
            .build()
            .contents();
      }
    }
  }
}
