package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * Assignments of two halves of a neighbourhood's tasks, by how much dearer than the cheapest options they are, and the
 * search for two that complete each other.
 */
final class PartialLists {

  static final int MOST_TASKS = 21;

  /** A choice takes so many bits of a half's. */
  private static final int BITS = 3;

  /** Options of a task, at the most; in arrays by task and option every task has so many places. */
  private static final int OPTIONS = 1 << BITS;

  private static final int MOST_PLANES = 4;

  /** Cells along a plane; what lies just beyond may still be rounding. */
  private static final int CELLS = 1_000;

  private static final int MOST_CELL_BITS = 14;
  private static final int TRIM_BINS = 256;
  private static final long MOST_SOFT_CHECKS = 3_000;
  private static final long MOST_CHECKS = 300_000;
  private static final double ROUNDING = 1e-6;

  private final Component component;
  private final Curves curves;
  private final Mixture mixture;
  private final int resources;
  private final int limit;
  private final int patience;

  /** By place of an agent: who it is, what it is paid for a whole load index, and the least it costs less that. */
  private int[] agents = new int[0];

  private double[] payments = new double[0];
  private double[] leasts = new double[0];
  private int agentCount;

  /** Loads of one assignment: of every agent, every resource. */
  private int width;

  /** What tasks with a single option use; the left half begins with it. */
  private final double[] fixed;

  private final Half left;
  private final Half right;

  /** Whether the next task comes to the left. */
  private boolean toLeft;

  /** By place of a task: its option in the best pair. */
  private int[] picked = new int[64];

  /** How many more pairs may be looked at. */
  private long checks;

  /** The best pair so far: by how much it is dearer than the cheapest options, and its halves, -1 for none. */
  private double best;

  private int bestLeft;
  private int bestRight;

  /** By place of an agent: the mixed loads between which it alone does not exceed the budget. */
  private final double[] lows;

  private final double[] highs;

  /** Agents along whose mixed loads right halves are sorted into cells, where cells begin, and how wide they are. */
  private final int[] plane = new int[MOST_PLANES];

  private final double[] base = new double[MOST_PLANES];
  private final double[] cellWidth = new double[MOST_PLANES];
  private int planes;

  /** Along each plane, the first and the last cell that a left half needs, which are the same or neighbours. */
  private final int[] from = new int[MOST_PLANES];

  private final int[] to = new int[MOST_PLANES];

  /** Right halves by the hash of their cell, where each hash begins among them, and the hash of each. */
  private int[] sorted = new int[1024];

  private final int[] starts = new int[(1 << MOST_CELL_BITS) + 1];
  private int[] cells = new int[1024];
  private int cellBits;

  PartialLists(Component component, Curves curves, Mixture mixture, int limit, int patience) {
    this.component = component;
    this.curves = curves;
    this.mixture = mixture;
    this.limit = limit;
    this.patience = patience;
    resources = component.resources;
    left = new Half();
    right = new Half();
    fixed = new double[Redistribution.MOST_AGENTS * resources];
    lows = new double[Redistribution.MOST_AGENTS];
    highs = new double[Redistribution.MOST_AGENTS];
  }

  void begin(int[] agents, int agentCount, double[] payments, double[] leasts) {
    this.agents = agents;
    this.agentCount = agentCount;
    this.payments = payments;
    this.leasts = leasts;
    width = agentCount * resources;
    Arrays.fill(fixed, 0);
    left.taskCount = 0;
    right.taskCount = 0;
    toLeft = false;
  }

  /** Adds a task with its options, cheapest first; one with a single option only adds to the loads. */
  void add(int place, int count, int[] places, int[] candidates, double[] excesses) {
    if (place >= picked.length) {
      picked = Arrays.copyOf(picked, 2 * place);
    }
    picked[place] = 0;
    if (count == 1) {
      int at = places[OPTIONS * place];
      for (int r = 0; r < resources && at >= 0; r++) {
        fixed[at * resources + r] += component.uses[candidates[OPTIONS * place] * resources + r];
      }
      return;
    }
    Half half =
        (toLeft && left.taskCount < MOST_TASKS) || right.taskCount == MOST_TASKS ? left : right;
    toLeft = half == right;
    int n = half.taskCount++;
    half.tasks[n] = place;
    half.counts[n] = count;
    for (int o = 0; o < count; o++) {
      half.places[OPTIONS * n + o] = places[OPTIONS * place + o];
      half.excesses[OPTIONS * n + o] = excesses[OPTIONS * place + o];
      int candidate = candidates[OPTIONS * place + o];
      for (int r = 0; r < resources && candidate >= 0; r++) {
        half.uses[(OPTIONS * n + o) * resources + r] = component.uses[candidate * resources + r];
      }
    }
  }

  int optionOf(int place) {
    return picked[place];
  }

  /** Whether there is an assignment whose excesses and misfits of loads stay within a budget; keeps the cheapest. */
  boolean search(double budget) {
    double within = fill(left, budget);
    within = fill(right, within);
    if (left.size == 0 || right.size == 0) {
      return false;
    }
    checks = mostChecks();
    double tried = Math.min(budget, Math.max(within, budget / 16));
    while (!combine(tried)) {
      if (tried >= budget || checks < 0) {
        return false;
      }
      tried = Math.min(budget, 4 * tried);
    }
    return true;
  }

  /** Where loads are soft, windows are wide, and most pairs would have to be looked at: fewer of them pay. */
  private long mostChecks() {
    for (int i = 0; i < agentCount; i++) {
      if (!component.hard[agents[i]]) {
        return patience * MOST_SOFT_CHECKS;
      }
    }
    return patience * MOST_CHECKS;
  }

  private double fill(Half half, double budget) {
    double within = budget;
    half.size = 1;
    half.reserve(1);
    half.excess[0] = 0;
    half.choices[0] = 0;
    System.arraycopy(fixed, 0, half.loads, 0, width);
    if (half == right) {
      Arrays.fill(half.loads, 0, width, 0);
    }
    for (int n = 0; n < half.taskCount; n++) {
      if (half.size > limit) {
        within = trim(half, within);
      }
      extend(half, n, within);
    }
    return within;
  }

  /** Keeps about half as many as the limit, those with the smallest excesses; returns the excess it had to cut at. */
  private double trim(Half half, double budget) {
    double most = 0;
    for (int s = 0; s < half.size; s++) {
      most = Math.max(most, half.excess[s]);
    }
    int[] bins = new int[TRIM_BINS + 1];
    double fine = TRIM_BINS / Math.max(1e-300, most);
    for (int s = 0; s < half.size; s++) {
      bins[(int) (half.excess[s] * fine)]++;
    }
    int bin = 0;
    int sum = bins[0];
    while (bin < TRIM_BINS && sum + bins[bin + 1] <= limit / 2) {
      sum += bins[++bin];
    }
    double within = Math.min(budget, (bin + 1) / fine);
    int kept = 0;
    for (int s = 0; s < half.size; s++) {
      if (half.excess[s] <= within && kept < limit) {
        if (kept != s) {
          half.copy(s, kept);
        }
        kept++;
      }
    }
    half.size = kept;
    return within;
  }

  private void extend(Half half, int n, double budget) {
    int count = half.counts[n];
    half.reserve(half.size * count);
    int before = half.size;
    int end = before;
    for (int s = 0; s < before; s++) {
      for (int o = 1; o < count; o++) {
        double excess = half.excess[s] + half.excesses[OPTIONS * n + o];
        if (excess > budget) {
          break;
        }
        if (fits(half, s, n, o)) {
          half.copy(s, end);
          put(half, end, n, o);
          half.excess[end] = excess;
          half.choices[end] |= (long) o << (BITS * n);
          end++;
        }
      }
    }
    int kept = 0;
    for (int s = 0; s < end; s++) {
      if (s >= before || fits(half, s, n, 0)) {
        if (s < before) {
          put(half, s, n, 0);
        }
        if (kept != s) {
          half.copy(s, kept);
        }
        kept++;
      }
    }
    half.size = kept;
  }

  private boolean fits(Half half, int state, int n, int option) {
    int place = half.places[OPTIONS * n + option];
    if (place < 0 || !component.hard[agents[place]]) {
      return true;
    }
    for (int r = 0; r < resources; r++) {
      int at = place * resources + r;
      double load =
          half.loads[state * width + at] + half.uses[(OPTIONS * n + option) * resources + r];
      if ((half == right ? load + fixed[at] : load)
          > component.capacities[agents[place] * resources + r]) {
        return false;
      }
    }
    return true;
  }

  private void put(Half half, int state, int n, int option) {
    int place = half.places[OPTIONS * n + option];
    for (int r = 0; r < resources && place >= 0; r++) {
      half.loads[state * width + place * resources + r] +=
          half.uses[(OPTIONS * n + option) * resources + r];
    }
  }

  private boolean combine(double budget) {
    for (int i = 0; i < agentCount; i++) {
      window(i, budget);
    }
    choosePlanes();
    fillCells();
    best = budget;
    bestLeft = -1;
    bestRight = -1;
    for (int s = 0; s < left.size && checks > 0; s++) {
      if (left.excess[s] <= best && aim(s)) {
        lookUp(s);
      }
    }
    if (bestLeft < 0) {
      return false;
    }
    pick(left, bestLeft);
    pick(right, bestRight);
    return true;
  }

  /** Looks through all cells a left half needs: by planes, the first or the last of them. */
  private void lookUp(int state) {
    for (int mask = 0; mask < 1 << planes; mask++) {
      int cell = 0;
      boolean twice = false;
      for (int d = 0; d < planes; d++) {
        boolean last = ((mask >> d) & 1) == 1;
        twice |= last && from[d] == to[d];
        cell = with(cell, last ? to[d] : from[d]);
      }
      if (!twice) {
        lookThrough(state, hash(cell));
      }
    }
  }

  private void lookThrough(int state, int cell) {
    double spent = left.excess[state];
    for (int at = starts[cell]; at < starts[cell + 1]; at++) {
      int other = sorted[at];
      double sum = spent + right.excess[other];
      if (sum <= best) {
        checks--;
        sum = withLoads(sum, state, other, best);
        if (sum <= best) {
          best = sum - ROUNDING;
          bestLeft = state;
          bestRight = other;
        }
      }
    }
  }

  /** A cell along some planes, and where it lies along another. */
  private static int with(int cell, int along) {
    return cell * 0x9E3779B1 + along;
  }

  private int hash(int cell) {
    return (cell * 0x85EBCA6B) >>> (32 - cellBits);
  }

  private void choosePlanes() {
    double[] ratio = new double[agentCount];
    double[] low = new double[agentCount];
    double[] high = new double[agentCount];
    for (int i = 0; i < agentCount; i++) {
      low[i] = Double.POSITIVE_INFINITY;
      high[i] = Double.NEGATIVE_INFINITY;
      for (int s = 0; s < right.size; s++) {
        double load = mixed(right, s, i);
        low[i] = Math.min(low[i], load);
        high[i] = Math.max(high[i], load);
      }
      ratio[i] = (high[i] - low[i]) / Math.max(1e-12, highs[i] - lows[i]);
    }
    planes = 0;
    while (planes < Math.min(MOST_PLANES, agentCount)) {
      int widest = 0;
      for (int i = 1; i < agentCount; i++) {
        widest = ratio[i] > ratio[widest] ? i : widest;
      }
      if (ratio[widest] < 1.5 && planes > 0) {
        break;
      }
      plane[planes] = widest;
      base[planes] = low[widest];
      double span = Math.max(1e-12, high[widest] - low[widest]);
      cellWidth[planes] =
          Math.max(span / CELLS, Math.min(2 * span, (highs[widest] - lows[widest]) * (1 + 1e-9)));
      planes++;
      ratio[widest] = -1;
    }
  }

  private int cellOf(double load, int d) {
    return (int) Math.floor((load - base[d]) / cellWidth[d]);
  }

  private boolean aim(int state) {
    for (int d = 0; d < planes; d++) {
      double load = mixed(left, state, plane[d]);
      // A window much wider than all right halves together begins far below their first cell.
      from[d] = Math.max(0, cellOf(lows[plane[d]] - load, d));
      to[d] = cellOf(highs[plane[d]] - load, d);
      if (to[d] < 0 || from[d] > CELLS + 1) {
        return false;
      }
      to[d] = Math.min(to[d], from[d] + 1);
    }
    return true;
  }

  private void fillCells() {
    int size = right.size;
    if (sorted.length < size) {
      sorted = new int[2 * size];
      cells = new int[2 * size];
    }
    cellBits = Math.min(MOST_CELL_BITS, 33 - Integer.numberOfLeadingZeros(size));
    int count = 1 << cellBits;
    Arrays.fill(starts, 0, count + 1, 0);
    for (int s = 0; s < size; s++) {
      int cell = 0;
      for (int d = 0; d < planes; d++) {
        cell = with(cell, cellOf(mixed(right, s, plane[d]), d));
      }
      cells[s] = hash(cell);
      starts[cells[s] + 1]++;
    }
    for (int c = 0; c < count; c++) {
      starts[c + 1] += starts[c];
    }
    for (int s = size - 1; s >= 0; s--) {
      sorted[--starts[cells[s] + 1]] = s;
    }
    System.arraycopy(starts, 1, starts, 0, count);
    starts[count] = size;
  }

  private void pick(Half half, int state) {
    for (int n = 0; n < half.taskCount; n++) {
      picked[half.tasks[n]] = (int) (half.choices[state] >>> (BITS * n)) & (OPTIONS - 1);
    }
  }

  /** Adds what the loads of two halves together cost beyond the least their agents could. */
  private double withLoads(double excess, int one, int other, double most) {
    double sum = excess;
    for (int i = 0; i < agentCount && sum <= most; i++) {
      int agent = agents[i];
      double index = 0;
      double paid = 0;
      for (int r = 0; r < resources; r++) {
        double load = left.loads[one * width + i * resources + r]
            + right.loads[other * width + i * resources + r];
        if (component.hard[agent] && load > component.capacities[agent * resources + r]) {
          return Double.POSITIVE_INFINITY;
        }
        index = Math.max(index, load * mixture.inverse(agent, r));
        paid += load * mixture.part(agent, r);
      }
      sum += Math.max(0, curves.at(agent, index) - payments[i] * paid - leasts[i]);
    }
    return sum;
  }

  private double mixed(Half half, int state, int place) {
    double sum = 0;
    for (int r = 0; r < resources; r++) {
      sum += half.loads[state * width + place * resources + r] * mixture.part(agents[place], r);
    }
    return sum;
  }

  /** The mixed loads at which an agent alone does not exceed the budget: an interval, because its curve is convex. */
  private void window(int place, double budget) {
    int agent = agents[place];
    double dip = curves.dip(agent, payments[place]);
    lows[place] = cross(place, agent, dip, 0, budget);
    double end = Math.max(curves.end(agent), 1e-9);
    highs[place] = cross(place, agent, dip, end, budget);
    double slack = 1e-9 * (1 + end);
    lows[place] -= slack;
    highs[place] += slack;
  }

  private double cross(int place, int agent, double dip, double far, double budget) {
    if (misfit(place, agent, far) <= budget) {
      return far;
    }
    double inside = dip;
    double outside = far;
    for (int step = 0; step < 30; step++) {
      double middle = 0.5 * (inside + outside);
      if (misfit(place, agent, middle) <= budget) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return outside;
  }

  private double misfit(int place, int agent, double index) {
    return curves.at(agent, index) - payments[place] * index - leasts[place];
  }

  /** One half: its tasks, and the partial assignments with their excess, loads and choices. */
  private final class Half {
    final int[] tasks = new int[MOST_TASKS];
    final int[] counts = new int[MOST_TASKS];
    final int[] places = new int[MOST_TASKS * OPTIONS];
    final double[] excesses = new double[MOST_TASKS * OPTIONS];
    final double[] uses = new double[MOST_TASKS * OPTIONS * resources];
    int taskCount;
    int size;
    double[] excess = new double[1024];
    double[] loads = new double[1024 * 8];
    long[] choices = new long[1024];

    void reserve(int states) {
      if (states > excess.length) {
        int grown = Math.max(states, 2 * excess.length);
        excess = Arrays.copyOf(excess, grown);
        choices = Arrays.copyOf(choices, grown);
      }
      if (states * width > loads.length) {
        loads = Arrays.copyOf(loads, Math.max(states * width, 2 * loads.length));
      }
    }

    void copy(int from, int to) {
      excess[to] = excess[from];
      choices[to] = choices[from];
      System.arraycopy(loads, from * width, loads, to * width, width);
    }
  }
}
