import java.io.*; import java.math.*; import java.nio.file.*;
import java.util.*; import java.util.function.*; import java.util.stream.*;
/**
 * Checks a solution of an assignment problem and a certificate of its bound: java CheckCertificate.java INSTANCE
 * SOLUTION CERTIFICATE [--lambda N]. Exit code 0: feasible and proven; 1: it is not so; 2: a file cannot be read.
 *
 * What is proven, and why: pay a price m(t), its multiplier, for every task t to whoever does it. On its own an agent
 * then costs at least the least of costs - prices + load cost over all sets of tasks it could take, and a task costs its
 * price, or that of staying unassigned if that is less. These least values add up to no more than any feasible
 * assignment costs, whatever the multipliers (weak duality). Where a certificate divides the assignments of some tasks
 * into cases, one of these holds, so the least of their values bounds all. Costs are whole, so values are rounded up.
 */
public class CheckCertificate {
  static final long INFEASIBLE = Long.MAX_VALUE, FREE = -2, MOST_SETS = 20_000; static final double[] FACTORS = {1, 1.08, 0.92, 1.2, 0.8, 1.4, 0.6, 1.8, 0.4, 2.5};
  record Candidate(int id, int task, int agent, long cost, long[] use) {}
  record Agent(boolean hard, long[] capacity, List<long[]> load, List<Candidate> candidates) {}
  record Task(boolean must, long price, long fixed, List<Candidate> candidates) {}
  /** The words of a file, without comments; numbers are read strictly. */
  static class Words extends ArrayList<String> {
    final String file; int at;
    Words(String file) throws IOException {
      this.file = file;
      for (String line : Files.readAllLines(Path.of(file)))
        for (Object word : Collections.list(new StringTokenizer(line.split("#", 2)[0], " \t\r:"))) add((String) word);
    }
    boolean takes(String word) { return at < size() && get(at).equals(word) && at++ >= 0; }
    Words expect(String... all) { for (String word : all) check(takes(word), word); return this; }
    void check(boolean good, String expected) {
      String found = at < size() ? get(at).replaceAll("[^ -~]", "?") : "the end";
      if (!good) throw new IllegalArgumentException(file + ", word " + (at + 1) + ": found " + found + ", expected " + expected);
    }
    long number(long least, long most) {
      boolean whole = at < size() && get(at).matches("-?[0-9]{1,18}|-?[1-8][0-9]{18}");
      check(whole && Long.parseLong(get(at)) >= least && Long.parseLong(get(at)) <= most, "a number from " + least + " to " + most);
      return Long.parseLong(get(at++));
    }
    int index(int first, int size) { return (int) number(first, size - 1); }
    long cost() { return number(-1L << 50, 1L << 50); }
    long[] amounts(int count) { return LongStream.range(0, Math.min(count, size())).map(i -> number(0, 1L << 62)).toArray(); }
  }
  // ---- The instance: three formats, one meaning.
  final List<Task> tasks = new ArrayList<>(); final List<Agent> agents = new ArrayList<>();
  int candidates, resources = 1;
  CheckCertificate(Words file, String lambda) {
    if (file.takes("DOM1")) readDom(file, lambda); else if (file.takes("dilnytsia-gapx")) readGapx(file); else readGap(file);
    file.check(file.at == file.size(), "the end");
  }
  void readGap(Words file) {
    int agentCount = file.index(0, 1 << 15), taskCount = file.index(0, 1 << 15);
    long[] costs = file.amounts(agentCount * taskCount), uses = file.amounts(agentCount * taskCount);
    for (int a = 0; a < agentCount; a++) addAgent(true, file.amounts(1));
    for (int t = 0; t < taskCount; t++) {
      tasks.add(new Task(true, 0, FREE, new ArrayList<>()));
      for (int a = 0; a < agentCount; a++) addCandidate(t, a, costs[a * taskCount + t], uses[a * taskCount + t]);
    }
  }
  /** With a price of load, lambda, all costs are counted in thousandths. */
  void readDom(Words file, String lambda) {
    long load = new BigDecimal(lambda == null ? file.get(4) : lambda).movePointRight(3).longValueExact(), unit = load == 0 ? 1 : 1000;
    file.check(load >= 0, "a lambda of 0 or more");
    for (file.at = 5; file.at < file.size(); ) {
      boolean officer = file.takes("o") || !file.takes("s"); int number = officer ? agents.size() : tasks.size();
      file.expect("" + number);
      long[] capacity = file.amounts(1); file.at += 3;  // of a settlement its residents; then where it lies
      if (officer) addAgent(true, capacity, 0, 0, load);
      else tasks.add(new Task(false, file.cost() * unit, FREE, new ArrayList<>()));
      for (int k = officer ? 0 : file.index(0, 1 << 24); k > 0; k--) addCandidate(number, file.index(0, agents.size()), file.cost() * unit, file.amounts(1));
    }
    file.check(file.get(2).equals("" + tasks.size()) && file.get(3).equals("" + agents.size()), "as many as the header says");
  }
  void readGapx(Words file) {
    resources = file.expect("1", "resources").index(1, 1001);
    int agentCount = file.expect("agents").index(0, 1 << 24), taskCount = file.expect("tasks").index(0, 1 << 24), left = file.expect("candidates").index(0, 1 << 30);
    while (agents.size() < agentCount) {
      boolean hard = file.expect("agent").takes("hard") || !file.takes("soft"); long[] capacity = file.amounts(resources);
      addAgent(hard, capacity);
      List<long[]> load = agents.get(agents.size() - 1).load;
      while (file.takes("load")) load.add(file.amounts(3));
      if (load.size() > 1 && load.get(1)[0] == 0) load.remove(0);
    }
    for (int t = 0; t < taskCount; t++) {
      boolean must = file.expect("task").takes("must");
      tasks.add(new Task(must, must ? 0 : file.cost(), file.takes("fixed") ? file.index(0, agentCount) : FREE, new ArrayList<>()));
      for (; file.takes("at"); left--) addCandidate(t, file.index(0, agentCount), file.cost(), file.amounts(resources));
    }
    file.check(left == 0, "as many candidates as the header says");
  }
  /** With load costs in pieces of from, slope and quadratic term; without, load costs nothing. */
  void addAgent(boolean hard, long[] capacity, long... piece) {
    agents.add(new Agent(hard, capacity, new ArrayList<>(List.of(piece.length > 0 ? piece : new long[3])), new ArrayList<>()));
  }
  /** Leaves out what even an idle agent could not take, and what a fixed task may not do. */
  void addCandidate(int task, int number, long cost, long... use) {
    Agent agent = agents.get(number);
    boolean possible = tasks.get(task).fixed == FREE || tasks.get(task).fixed == number; for (int r = 0; r < resources; r++) possible &= use[r] <= agent.capacity[r] || !agent.hard && agent.capacity[r] > 0;
    if (possible) { agent.candidates.add(new Candidate(candidates++, task, number, cost, use)); tasks.get(task).candidates.add(agent.candidates.get(agent.candidates.size() - 1)); }
  }
  // ---- The solution: what it costs and whether it is feasible.
  final List<String> faults = new ArrayList<>();
  long objective(Words file) {
    long sum = 0; long[][] uses = new long[agents.size()][resources];
    for (int t = 0; t < tasks.size(); t++) {
      int agent = file.index(-1, agents.size());
      var chosen = tasks.get(t).candidates.stream().filter(c -> c.agent == agent).findFirst();
      if (chosen.isPresent()) uses[agent] = plus(uses[agent], chosen.get().use);
      else if (agent >= 0 || tasks.get(t).must) faults.add("task " + t + (agent < 0 ? " is unassigned" : " cannot be at " + agent));
      sum = Math.addExact(sum, chosen.isPresent() ? chosen.get().cost : tasks.get(t).price);
    }
    file.check(file.at == file.size(), "the end");
    for (int a = 0; a < uses.length; a++) {
      if (!fits(agents.get(a), uses[a])) faults.add("agent " + a + " takes more than its capacity");
      sum = Math.addExact(sum, loadCost(agents.get(a), uses[a]));
    }
    return sum;
  }
  static long[] plus(long[] uses, long[] more) { long[] sum = uses.clone(); for (int r = 0; r < sum.length; r++) sum[r] = Math.addExact(sum[r], more[r]); return sum; }
  static boolean fits(Agent agent, long[] uses) { for (int r = 0; r < uses.length; r++) if (agent.hard && uses[r] > agent.capacity[r]) return false; return true; }
  /** Exactly: the largest use / capacity in parts per billion, rounded up; what that costs, rounded up to a whole. */
  static long loadCost(Agent agent, long[] uses) {
    BigInteger billion = big(1_000_000_000), index = big(0), cost = big(0);
    for (int r = 0; r < uses.length; r++) if (uses[r] > 0) index = index.max(ceil(big(uses[r]).multiply(billion), big(agent.capacity[r])));
    for (int p = 0; p < agent.load.size() && index.compareTo(big(agent.load.get(p)[0])) > 0; p++) {
      BigInteger end = p + 1 < agent.load.size() ? index.min(big(agent.load.get(p + 1)[0])) : index;
      BigInteger length = end.subtract(big(agent.load.get(p)[0])), bend = big(agent.load.get(p)[2]).multiply(length);
      cost = cost.add(big(agent.load.get(p)[1]).multiply(billion).add(bend).multiply(length));
    }
    return ceil(cost, billion.multiply(billion)).longValueExact();
  }
  static BigInteger big(long number) { return BigInteger.valueOf(number); }
  static BigInteger ceil(BigInteger value, BigInteger unit) { return value.add(unit).subtract(big(1)).divide(unit); }
  // ---- The bound: a tree of cases for every part. What the case at hand allows stands in chosen, assigned and removed.
  int bits; long[] multipliers; Set<Integer> part, partAgents;
  final Map<Integer, Integer> chosen = new HashMap<>();  // by task: the agent it must be at, or -1 for unassigned
  final BitSet assigned = new BitSet(), removed = new BitSet();  // tasks not unassigned; candidates ruled out
  final Map<List<Item>, Long> known = new HashMap<>();  // what was computed before for the same items of the same agent
  /** What the certificate proves: the sum over its parts and, as the last part, the tasks that are in none. */
  long bound(Words file) {
    multipliers = LongStream.range(0, file.index(tasks.size(), tasks.size() + 1)).map(t -> file.number(-1L << 62, 1L << 62)).toArray();
    var rest = IntStream.range(0, tasks.size()).boxed().collect(Collectors.toCollection(TreeSet::new)); long sum = 0;
    while (file.at < file.size()) {
      var inPart = new TreeSet<Integer>();
      for (int k = file.expect("part").index(1, tasks.size() + 1); k > 0; k--) inPart.add(file.index(0, tasks.size()));
      file.check(rest.containsAll(inPart) && rest.removeAll(inPart), "tasks before it that are in no part yet"); enter(inPart);
      sum = add(sum, node(file));
    }
    enter(rest); return add(sum, value(multipliers));
  }
  static long add(long a, long b) { return a == INFEASIBLE || b == INFEASIBLE ? INFEASIBLE : Math.addExact(a, b); }
  /** The values of two parts may be added only because no agent serves both. */
  void enter(Set<Integer> newPart) {
    known.clear(); part = newPart;
    partAgents = part.stream().flatMap(t -> tasks.get(t).candidates.stream()).map(Candidate::agent).collect(Collectors.toCollection(TreeSet::new));
    for (int a : partAgents) for (Candidate c : agents.get(a).candidates)
      if (!part.contains(c.task)) throw new IllegalStateException("agent " + a + " of a part has a candidate outside, task " + c.task);
  }
  /** The least value of the cases under a node: of a leaf, or first with, then without a task at an agent. */
  long node(Words file) {
    if (file.takes("leaf")) {
      long[] changed = multipliers.clone();
      for (int k = file.index(0, tasks.size() + 1); k > 0; k--) changed[file.index(0, tasks.size())] = file.number(-1L << 62, 1L << 62);
      return value(changed);
    }
    int task = file.expect("split").index(0, tasks.size()), agent = file.index(-1, agents.size());
    Integer before = chosen.put(task, agent); long with = node(file);
    if (before == null) chosen.remove(task); else chosen.put(task, before);
    if (before != null && before != agent) with = INFEASIBLE;  // at two agents, or at one and unassigned
    boolean assignedBefore = assigned.get(task); assigned.set(task, assignedBefore || agent < 0);
    var gone = tasks.get(task).candidates.stream().filter(c -> !removed.get(c.id) && alike(agent, c.agent)).toList();
    gone.forEach(c -> removed.set(c.id)); long without = node(file);
    gone.forEach(c -> removed.clear(c.id));
    assigned.set(task, assignedBefore);
    return Math.min(with, without);
  }
  /** Whether any assignment of this case stays one when two agents swap their tasks: then the task is tried at one only. */
  boolean alike(int a, int b) { return a == b || a >= 0 && !chosen.containsValue(a) && !chosen.containsValue(b) && kind(a).equals(kind(b)); }
  /** Everything about an agent but its number, and what is ruled out for it; candidates stand in the order of tasks. */
  String kind(int number) {
    Agent agent = agents.get(number); return agent.hard + Arrays.toString(agent.capacity) + Arrays.deepToString(agent.load.toArray()) + agent.candidates.stream()
        .map(c -> c.task + ":" + c.cost + Arrays.toString(c.use) + removed.get(c.id)).collect(Collectors.joining());
  }
  boolean remains(Candidate c) { return !removed.get(c.id) && chosen.getOrDefault(c.task, c.agent) == c.agent; }
  long scaled(long cost) { return Math.multiplyExact(cost, 1L << bits); }
  /** The bound of a case: every task at the price it is paid or stays unassigned for, every agent at its least. */
  long value(long[] m) {
    long sum = 0;
    for (int t : part) {
      boolean stays = !tasks.get(t).must && !assigned.get(t) && chosen.getOrDefault(t, -1) == -1;
      if (!stays && tasks.get(t).candidates.stream().noneMatch(this::remains)) return INFEASIBLE;
      sum = Math.addExact(sum, stays ? Math.min(m[t], scaled(tasks.get(t).price)) : m[t]);
    }
    for (int a : partAgents) sum = Math.addExact(sum, least(a, m));
    return -(-sum >> bits);
  }
  /** Candidates that gain nothing are left out: without one, load and load cost are no higher. */
  long least(int agent, long[] m) {
    var items = new ArrayList<Item>();
    for (Candidate c : agents.get(agent).candidates)
      if (remains(c) && scaled(c.cost) < m[c.task]) items.add(new Item(Math.subtractExact(scaled(c.cost), m[c.task]), c.use));
    return known.computeIfAbsent(items, all -> new Knapsack(agents.get(agent), new ArrayList<>(all)).least());
  }
  record Item(long value, long[] use) {}  // one candidate, or a set of them, with cost less what is paid for the tasks
  /**
   * The least value + load cost of all sets of items that fit an agent. Every resource has a price per unit; uses so
   * priced never exceed the payment (price * capacity, summed) times the load index. So a set costs at least its items'
   * values and priced uses plus the least of load cost - payment * index. Sets which that rules out are dropped. These
   * bounds are computed in doubles, in fewer than (items + 16) * (resources + 4) * 4 roundings of numbers below size: the
   * margin is larger than all their errors. The values themselves are exact, and overflow ends in an exception.
   */
  class Knapsack {
    final Agent agent; final List<Item> items; final double[] prices = new double[resources];
    double payment, top, margin, unit = 1L << bits; long best;  // 0, because taking nothing costs nothing
    Knapsack(Agent agent, List<Item> items) {
      this.agent = agent; this.items = items;
      top = agent.hard ? 1 : index(items.stream().map(Item::use).reduce(new long[resources], CheckCertificate::plus));
    }
    double index(long[] uses) { double most = 0; for (int r = 0; r < resources; r++) if (uses[r] > 0) most = Math.max(most, uses[r] / (double) agent.capacity[r]); return most; }
    double priced(Item item) { double sum = item.value; for (int r = 0; r < resources; r++) sum += prices[r] * item.use[r]; return sum; }
    /** The least of load cost - paid * index from an index up to another: each piece is convex and least at its dip. */
    double load(double from, double to, double paid) {
      double base = 0, least = Double.POSITIVE_INFINITY;
      for (int p = 0; p < agent.load.size(); p++) {
        double start = agent.load.get(p)[0] * 1e-9, slope = agent.load.get(p)[1] * unit, bend = agent.load.get(p)[2] * unit;
        double end = p + 1 < agent.load.size() ? agent.load.get(p + 1)[0] * 1e-9 : Double.POSITIVE_INFINITY;
        double low = Math.max(from, start), high = Math.min(to, end), x = Math.max(low, paid > slope ? Math.min(high, start + (paid - slope) / (2 * bend)) : low) - start;
        if (low <= high) least = Math.min(least, base + (slope + bend * x) * x - paid * (x + start)); base += (slope + bend * (end - start)) * (end - start);
      }
      return least;
    }
    /** The bound for all sets if a load index is paid so much, in these shares for the resources: the best leave the fewest sets. */
    double bound(double[] shares, double paid) {
      payment = paid; for (int r = 0; r < resources; r++) prices[r] = agent.capacity[r] > 0 ? paid * shares[r] / agent.capacity[r] : 0;
      return load(0, top, paid) + items.stream().mapToDouble(item -> Math.min(0, priced(item))).sum();
    }
    double bestBound(double[] shares) {
      bound(shares, 1); double worth = 0;
      for (Item item : items) worth = Math.max(worth, priced(item) > item.value ? -item.value / (priced(item) - item.value) : 0);
      return bound(shares, highest(worth, 60, paid -> bound(shares, paid)));
    }
    double highest(double high, int steps, DoubleUnaryOperator function) { double low = 0, third;  // of a function that rises, then falls
      for (int step = 0; step < steps; step++) if (function.applyAsDouble(low + (third = (high - low) / 3)) < function.applyAsDouble(high - third)) low += third; else high -= third;
      return (low + high) / 2;
    }
    double[] shift(double[] shares, int to, double share) {
      double others = resources > 1 && shares[to] >= 1 ? (1 - share) / (resources - 1) : 0, scale = shares[to] < 1 ? (1 - share) / (1 - shares[to]) : 0;
      return IntStream.range(0, resources).mapToDouble(r -> r == to ? share : shares[r] * scale + others).toArray();
    }
    Item with(Item set, Item item) {
      var both = new Item(Math.addExact(set.value, item.value), plus(set.use, item.use));
      if (fits(agent, both.use) && both.value + load(index(both.use), index(both.use), 0) - margin < best) best = Math.min(best, Math.addExact(both.value, scaled(loadCost(agent, both.use))));
      return both;
    }
    /** With the items open that add so much at each factor of the payment: nearly full sets want a higher one, and any is true. */
    double bound(Item set, double[] open) {
      double index = index(set.use), most = fits(agent, set.use) ? -0x1p99 : 0x1p99; for (int k = 0; k < open.length && most < best + margin; k++) most = Math.max(most, set.value + FACTORS[k] * (priced(set) - set.value) + open[k] + load(index, top, payment * FACTORS[k])); return most;
    }
    void open(double[] open, Item item, int sign) { for (int k = 0; k < open.length; k++) open[k] += sign * Math.min(0, item.value + FACTORS[k] * (priced(item) - item.value)); }
    long least() {
      double[] shares = IntStream.range(0, resources).mapToDouble(r -> 1.0 / resources).toArray();
      for (int turn = 1; turn < (resources == 2 ? 2 : 2 * resources - 1); turn++) { double[] old = shares; int to = turn % resources; shares = shift(old, to, highest(1, 20, share -> bestBound(shift(old, to, share)))); }
      bestBound(shares);
      items.sort(Comparator.comparingDouble(item -> agent.hard ? -Math.abs(priced(item)) : -index(item.use))); double size = payment * top; double[] open = new double[FACTORS.length];
      for (Item item : items) { size += priced(item) - 2.0 * item.value; open(open, item, 1); }
      for (long[] piece : agent.load) if (piece[0] * 1e-9 <= 2 * top) size += (piece[1] + 2.0 * piece[2] * top) * top * unit;
      margin = size * (items.size() + 16) * (resources + 4) * 0x1p-47; Item none = new Item(0, new long[resources]), good = none;
      for (boolean any : new boolean[] {false, true})  // a good set early: what the prices favour, then anything
        for (Item item : items) if (any != priced(item) < 0 && fits(agent, with(good, item).use)) good = with(good, item);
      List<Item> sets = new ArrayList<>(List.of(none));
      for (Item item : items) {
        open(open, item, -1); for (Item set : List.copyOf(sets)) sets.add(with(set, item));
        sets.removeIf(set -> bound(set, open) >= best + margin);
        sets.sort(Comparator.comparingLong((Item set) -> set.use[0]).thenComparing(Item::value));
        long[] lowest = {Long.MAX_VALUE};  // with one resource, of two sets the one with more use must have less value
        if (resources == 1) sets.removeIf(set -> set.value >= lowest[0] || (lowest[0] = set.value) == Long.MAX_VALUE);
        if (sets.size() > MOST_SETS) return Math.min(best, (long) Math.floor(sets.stream().mapToDouble(set -> bound(set, open)).min().getAsDouble() - margin));
      } return best;
    }
  }
  public static void main(String[] args) { new Thread(null, () -> System.exit(run(args, System.out)), "check", 1L << 30).start(); }
  public static int run(String[] args, PrintStream out) {
    try {
      if (args.length != 3 && !(args.length == 5 && args[3].equals("--lambda"))) throw new IOException("INSTANCE SOLUTION CERTIFICATE [--lambda N]");
      return new CheckCertificate(new Words(args[0]), args.length == 5 ? args[4] : null).check(args, out) ? 0 : 1;
    } catch (IllegalStateException | ArithmeticException e) { out.println("REFUSED, nothing is proven: " + e.getMessage()); return 1;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) { out.println("Cannot be read: " + e); return 2; }
  }
  boolean check(String[] args, PrintStream out) throws IOException {
    long objective = objective(new Words(args[1]));
    for (String fault : faults) out.println("REFUSED, the solution is not feasible: " + fault + ".");
    if (faults.isEmpty()) out.println("The solution is feasible and costs " + objective + ".");
    var certificate = new Words(args[2]).expect("dilnytsia-certificate", "1", "bits"); bits = certificate.index(0, 41);
    long claimed = certificate.expect("bound").takes("infeasible") ? INFEASIBLE : certificate.number(-INFEASIBLE, INFEASIBLE - 1);
    long proven = bound(certificate.expect("multipliers"));
    String compared = ("claimed " + claimed + ", proven " + proven + ".").replace("" + INFEASIBLE, "that nothing is feasible");
    out.println((claimed <= proven ? "The bound holds: " : "REFUSED, the bound is not proven: ") + compared);
    if (!faults.isEmpty() || claimed > proven) return false;
    if (claimed > objective) throw new IllegalStateException("the bound is above what the solution costs");
    out.printf(Locale.ROOT, "No assignment costs less than %d; this one costs %d more (%.4f %%).%n", claimed, objective - claimed, 100.0 * (objective - claimed) / Math.max(1, Math.abs(claimed)));
    return true;
  }
}
