package io.github.dilnytsia.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The improving search of one component: in every batch its agents are parted into regions of neighbours, and all
 * regions are improved at once by {@link Exchanges}.
 *
 * <p>What a batch does depends on the seed and the batches before it only, not on the number of threads.
 */
final class LargeSearch {

  private static final int FEWEST_AGENTS = 8;
  private static final int LIST_LIMIT = 600;

  /** Longer lists pay off where they end a dive, because all that went before is lost with them. */
  private static final int LIST_LIMIT_OF_DIVES = 2000;

  /** The noise at the start, as a share of the typical regret. */
  private static final double HEAT = 0.5;

  /** The share of the search after which only assignments of equal cost are exchanged. */
  private static final double QUIET = 0.9;

  /** So many scouts at most have work for their threads. */
  private static final int SCOUTS = 4;

  private static final int IDLE_BATCHES = 2;
  private static final int MOST_AGENTS_TO_SCOUT = 100;

  private final Component component;
  private final Neighbours neighbours;
  private final StopSignal signal;
  private final long seed;
  private final int[] chosen;
  private final TasksOfAgents tasksOf;
  private final int[] regionOf;
  private final double typicalRegret;
  private final List<Exchanges> workers = new ArrayList<>();
  private final Pool<Exchanges.Tools> pool;
  private final boolean diving;
  private final List<Exchanges> scouts = new ArrayList<>();
  private final List<int[]> copies = new ArrayList<>();
  private boolean isScouting;
  private int lackingBefore;
  private long costBefore;
  private int idleBatches;
  private int batches;

  LargeSearch(
      Component component,
      DualBound dual,
      Curves curves,
      Mixture mixture,
      int[] start,
      long seed,
      StopSignal signal) {
    this.component = component;
    double lacking = lackingPrice();
    // More threads than jobs are never at work at once, and memory is kept from batch to batch.
    diving = Dive.suits(component);
    pool = new Pool<>(() -> tools(curves, mixture, lacking));
    this.signal = signal;
    this.seed = seed;
    chosen = start.clone();
    tasksOf = new TasksOfAgents(component, chosen);
    regionOf = new int[component.agents];
    neighbours = new Neighbours(component, dual);
    typicalRegret = typicalRegret(component, dual);
  }

  private Exchanges.Tools tools(Curves curves, Mixture mixture, double lacking) {
    int limit = diving ? LIST_LIMIT_OF_DIVES : LIST_LIMIT;
    var redistribution = new Redistribution(component, curves, mixture, limit, lacking);
    return new Exchanges.Tools(
        redistribution,
        diving
            ? Optional.of(new Dive(component, curves, mixture, redistribution, lacking))
            : Optional.empty());
  }

  int[] chosen() {
    return chosen;
  }

  /** The neighbourhoods one batch tries in all. */
  int triesPerBatch() {
    return 2 * component.agents;
  }

  /**
   * The jobs of the next batch, when so much of the search is over, from 0 to 1: the noise fades, and neighbourhoods grow
   * as small ones have been exhausted.
   *
   * <p>Regions cannot be improved across their borders. So where dives have become seldom successful, several scouts
   * look at the whole instead, each with a copy, and the best of these is kept.
   */
  List<Exchanges> batch(double over) {
    var random = new SplitMix64(SplitMix64.derive(seed, batches++));
    isScouting = diving && component.agents < MOST_AGENTS_TO_SCOUT && isStuck();
    lackingBefore = component.lacking(chosen);
    costBefore = component.cost(chosen);
    return isScouting ? scoutingBatch(random) : regionalBatch(over, random);
  }

  private List<Exchanges> regionalBatch(double over, SplitMix64 random) {
    // What finds no agent is placed sooner by many small exchanges.
    boolean isDiving = diving && lackingBefore == 0;
    double noise = diving ? 0 : Math.max(0, 1 - over / QUIET);
    var regions = regions(random);
    int[][] strays = strays(regions.size(), random);
    while (workers.size() < regions.size()) {
      workers.add(new Exchanges(component, neighbours, pool, tasksOf, chosen, regionOf, signal));
    }
    for (int n = 0; n < regions.size(); n++) {
      workers
          .get(n)
          .prepare(
              n,
              regions.get(n),
              strays[n],
              tries(regions.get(n).length, isDiving),
              wanted(regions.get(n).length, over, isDiving),
              HEAT * noise * typicalRegret,
              random.nextLong());
    }
    return workers.subList(0, regions.size());
  }

  private List<Exchanges> scoutingBatch(SplitMix64 random) {
    int[] all = shuffled(component.agents, random);
    int[] strays =
        IntStream.range(0, component.tasks).filter(t -> chosen[t] < 0).toArray();
    Arrays.fill(regionOf, 0);
    while (scouts.size() < SCOUTS) {
      int[] copy = chosen.clone();
      copies.add(copy);
      var tasks = new TasksOfAgents(component, copy);
      scouts.add(new Exchanges(component, neighbours, pool, tasks, copy, regionOf, signal));
    }
    for (int n = 0; n < SCOUTS; n++) {
      scouts.get(n).restart(chosen);
      scouts
          .get(n)
          .prepare(
              0,
              all,
              strays,
              tries(component.agents, true) / SCOUTS + 1,
              wanted(component.agents, 0, true),
              0,
              random.nextLong());
    }
    return scouts;
  }

  /** Takes up what the jobs of the batch have found, after all of them. */
  void endBatch() {
    if (isScouting) {
      int from = batches % SCOUTS;
      int best = from;
      for (int n = 1; n < SCOUTS; n++) {
        int next = (from + n) % SCOUTS;
        best = isBetter(copies.get(next), copies.get(best)) ? next : best;
      }
      System.arraycopy(copies.get(best), 0, chosen, 0, chosen.length);
      tasksOf.fill(component, chosen);
    }
    boolean isBetter = component.lacking(chosen) < lackingBefore
        || (component.lacking(chosen) == lackingBefore && component.cost(chosen) < costBefore);
    idleBatches = isBetter ? 0 : idleBatches + 1;
  }

  private boolean isStuck() {
    // A scout's success must not bring regions back at once.
    return isScouting ? true : idleBatches >= IDLE_BATCHES;
  }

  private boolean isBetter(int[] one, int[] other) {
    int lacking = component.lacking(one) - component.lacking(other);
    return lacking < 0 || (lacking == 0 && component.cost(one) < component.cost(other));
  }

  private int wanted(int agents, double over, boolean isDiving) {
    int small = over < 0.3 ? 4 : over < 0.6 ? 5 : 6;
    return isDiving ? Math.max(2, Math.min(Dive.MOST_AGENTS, agents)) : small;
  }

  /** A dive takes about as long as several redistributions. */
  private int tries(int agents, boolean isDiving) {
    return isDiving ? Math.max(4, agents / 2) : 2 * agents;
  }

  /** Agents in groups of neighbours, drawn anew for every batch. */
  private List<int[]> regions(SplitMix64 random) {
    Arrays.fill(regionOf, -1);
    var regions = new ArrayList<int[]>();
    int[] order = shuffled(component.agents, random);
    int most = regionSize();
    int[] region = new int[most];
    for (int first : order) {
      if (regionOf[first] < 0) {
        int size = 0;
        regionOf[first] = regions.size();
        region[size++] = first;
        for (int draw = 0; draw < 4 * most && size < most; draw++) {
          int next = neighbours.draw(region[random.nextInt(size)], random);
          if (next >= 0 && regionOf[next] < 0) {
            regionOf[next] = regions.size();
            region[size++] = next;
          }
        }
        regions.add(Arrays.copyOf(region, size));
      }
    }
    return regions;
  }

  /** Large, because every border keeps neighbours apart, but several, because threads share them. */
  private int regionSize() {
    int regions = component.agents < 2 * FEWEST_AGENTS ? 1 : component.agents < 100 ? 2 : 8;
    return (component.agents + regions - 1) / regions;
  }

  private static int[] shuffled(int count, SplitMix64 random) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int at = random.nextInt(i + 1);
      order[i] = order[at];
      order[at] = i;
    }
    return order;
  }

  /** Every unassigned task goes to the region of one of its candidates' agents. */
  private int[][] strays(int regions, SplitMix64 random) {
    var strays = new ArrayList<List<Integer>>();
    for (int n = 0; n < regions; n++) {
      strays.add(new ArrayList<>());
    }
    for (int t = 0; t < component.tasks; t++) {
      if (chosen[t] < 0) {
        int candidates = component.firsts[t + 1] - component.firsts[t];
        int agent = component.agentOf[component.firsts[t] + random.nextInt(candidates)];
        strays.get(regionOf[agent]).add(t);
      }
    }
    return strays.stream()
        .map(tasks -> tasks.stream().mapToInt(task -> task).toArray())
        .toArray(int[][]::new);
  }

  /** Dearer than any exchange that makes room for a task. */
  private double lackingPrice() {
    double dearest = 1;
    for (long cost : component.costs) {
      dearest = Math.max(dearest, Math.abs((double) cost));
    }
    return 3 * dearest;
  }

  /** The middle amount by which a task's second candidate is dearer than its first, prices included. */
  private static double typicalRegret(Component component, DualBound dual) {
    double[] regrets = new double[component.tasks];
    for (int t = 0; t < component.tasks; t++) {
      long least = Long.MAX_VALUE;
      long second = Long.MAX_VALUE;
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        second = Math.min(second, Math.max(least, dual.reduced[c]));
        least = Math.min(least, dual.reduced[c]);
      }
      regrets[t] =
          second == Long.MAX_VALUE ? 0 : Math.scalb((double) (second - least), -dual.shift);
    }
    Arrays.sort(regrets);
    return regrets[component.tasks / 2];
  }
}
