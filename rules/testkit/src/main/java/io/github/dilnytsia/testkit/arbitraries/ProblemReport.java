package io.github.dilnytsia.testkit.arbitraries;

import io.github.dilnytsia.plan.PlanningProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/**
 * How jqwik shows the problem a property failed with: a line for each fact, and nothing of what is not there.
 *
 * <p>Found by jqwik itself; nobody need name it.
 */
public final class ProblemReport implements SampleReportingFormat {

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof PlanningProblem;
  }

  @Override
  public Optional<String> label(Object value) {
    return Optional.of("PlanningProblem ");
  }

  @Override
  public Object report(Object value) {
    var problem = (PlanningProblem) value;
    var territory = problem.territory();
    var force = problem.force();
    var facts = new LinkedHashMap<Object, Object>();
    facts.put(SampleReportingFormat.plainLabel("date"), problem.date());
    add(facts, "hromadas", territory.hromadas());
    add(facts, "settlements", territory.settlements());
    add(facts, "parts", territory.parts());
    add(facts, "demands", territory.demands());
    add(facts, "statuses", territory.statuses());
    add(facts, "travelTimes", territory.travelTimes());
    add(facts, "officers", force.officers());
    add(facts, "stations", force.stations());
    add(facts, "memoranda", force.memoranda());
    add(facts, "absences", force.absences());
    add(facts, "pins", problem.pins());
    add(facts, "forbids", problem.forbids());
    add(facts, "currentPlan", List.copyOf(problem.currentPlan().entrySet()));
    add(facts, "norms", problem.norms());
    add(facts, "workloadRates", problem.workloadRates());
    add(facts, "weights", List.copyOf(problem.weights().entrySet()));
    facts.put(SampleReportingFormat.plainLabel("replanning"), problem.replanning());
    return facts;
  }

  private static void add(Map<Object, Object> facts, String name, List<?> values) {
    if (!values.isEmpty()) {
      facts.put(SampleReportingFormat.plainLabel(name), values);
    }
  }
}
