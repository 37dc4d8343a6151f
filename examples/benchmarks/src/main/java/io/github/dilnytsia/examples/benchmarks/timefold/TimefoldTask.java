package io.github.dilnytsia.examples.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task, the agents that may do it, and the one that does. */
@PlanningEntity
public class TimefoldTask {

  private List<TimefoldAgent> agents = List.of();

  /** Ascending, as are the agents. */
  private int[] indices = new int[0];

  private long[] costs = new long[0];
  private long[] uses = new long[0];
  private long price;
  private boolean isRequired;

  @PlanningVariable(allowsUnassigned = true, valueRangeProviderRefs = "agents")
  private @Nullable TimefoldAgent agent;

  /** For Timefold, which copies tasks. */
  public TimefoldTask() {}

  /** A task that costs and uses something at each of the agents, which come in the order of their indices. */
  public TimefoldTask(
      List<TimefoldAgent> agents, long[] costs, long[] uses, long price, boolean isRequired) {
    this.agents = agents;
    this.costs = costs;
    this.uses = uses;
    this.price = price;
    this.isRequired = isRequired;
    indices = agents.stream().mapToInt(TimefoldAgent::index).toArray();
  }

  @ValueRangeProvider(id = "agents")
  public List<TimefoldAgent> agents() {
    return agents;
  }

  public @Nullable TimefoldAgent getAgent() {
    return agent;
  }

  public void setAgent(@Nullable TimefoldAgent agent) {
    this.agent = agent;
  }

  /** What the task costs where it is now. */
  public long cost() {
    return agent == null ? price : costs[place(agent)];
  }

  /** What the task uses of its agent. */
  public long use() {
    return agent == null ? 0 : uses[place(agent)];
  }

  /** Whether its agent's load costs anything. */
  public boolean isLoadPriced() {
    return agent != null && agent.isLoadPriced();
  }

  /** Whether it has no agent although it must have one. */
  public boolean isLacking() {
    return agent == null && isRequired;
  }

  private int place(TimefoldAgent at) {
    return Arrays.binarySearch(indices, at.index());
  }
}
