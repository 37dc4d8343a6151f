package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.tools.ToolProvider;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Runs the checker's own source file, as an auditor does. */
class CheckCertificateTest {

  private static final Path SOURCE = Path.of("../examples/benchmarks/CheckCertificate.java");
  private static final Pattern PROVEN =
      Pattern.compile("proven (-?\\d+|that nothing is feasible)\\.");
  private static final Class<?> CHECKER = compile();

  private record Answer(int code, String text) {

    /** Empty if the checker found a proof that nothing is feasible. */
    Optional<BigInteger> proven() {
      var found = PROVEN.matcher(text);
      assertThat(found.find()).as(text).isTrue();
      return found.group(1).startsWith("that")
          ? Optional.empty()
          : Optional.of(new BigInteger(found.group(1)));
    }
  }

  @Property(tries = 1500)
  void noMultipliersAndNoTreeProveMoreThanIsTrue(@ForAll long seed) throws Exception {
    var random = new Random(seed);
    AssignmentProblem problem = withTwins(random);
    Certificate certificate = randomTrees(random, problem);

    var proven = check(problem, "", certificate).proven();

    BruteForce.leastCost(problem)
        .ifPresent(optimum -> assertThat(proven.orElseThrow()).isLessThanOrEqualTo(optimum));
  }

  @Property(tries = 500)
  void aTreeThatDecidesEverythingProvesTheOptimum(@ForAll long seed) throws Exception {
    var random = new Random(seed);
    AssignmentProblem problem = withTwins(random, 4, 3);
    Assume.that(problem.tasks() > 0);
    var builder = Certificate.builder(0, new long[problem.tasks()]).bound(Long.MIN_VALUE / 2);
    builder.part(IntStream.range(0, problem.tasks()).toArray());
    decide(builder, problem, 0);

    var proven = check(problem, "", builder.build()).proven();

    BruteForce.leastCost(problem)
        .ifPresentOrElse(
            optimum -> assertThat(proven).hasValue(optimum),
            () -> assertThat(proven.orElse(BigInteger.TWO.pow(50)))
                .isGreaterThan(BigInteger.TWO.pow(38)));
  }

  @Property(tries = 1000)
  void theValueOfASingleCaseIsExact(@ForAll long seed) throws Exception {
    var random = new Random(seed);
    AssignmentProblem problem =
        RandomProblems.problem(random, random.nextInt(14), 1 + random.nextInt(3));
    int bits = random.nextInt(30);
    long[] multipliers = multipliers(random, problem.tasks(), bits);
    var certificate =
        Certificate.builder(bits, multipliers).bound(Long.MIN_VALUE / 2).build();

    var proven = check(problem, "", certificate).proven();

    assertThat(proven).isEqualTo(value(problem, bits, multipliers));
  }

  private static final String TWO_AGENTS = """
      dilnytsia-gapx 1
      resources 1
      agents 2
      tasks 3
      candidates 5
      agent hard 10
      agent hard 10
      task must
      at 0 5 6
      at 1 9 6
      task must
      at 0 4 6
      at 1 7 6
      task 8
      at 1 3 4
      """;

  private static final String PROOF = """
      dilnytsia-certificate 1
      bits 0
      bound 15
      multipliers 3
      0
      0
      0
      part 3: 0 1 2
      split 0 0
      leaf 3 0 101 1 100 2 8
      leaf 3 0 100 1 10 2 8
      """;

  @Test
  void aTrueCertificateIsAcceptedInPlainSentences() throws Exception {
    Answer answer = check(TWO_AGENTS, "0\n1\n1\n", PROOF);

    assertThat(answer.text())
        .contains(
            "The solution is feasible and costs 15.", "The bound holds: claimed 15, proven 15.")
        .contains("this one costs 0 more (0.0000 %)");
    assertThat(answer.code()).isZero();
  }

  @Test
  void whatIsTamperedWithIsRefusedWithTheReason() throws Exception {
    String solution = "0\n1\n1\n";
    refused(
        TWO_AGENTS, solution, PROOF.replace("bound 15", "bound 16"), 1, "claimed 16, proven 15");
    refused(TWO_AGENTS, solution, PROOF.replace("0 101", "0 90"), 1, "not proven");
    refused(
        TWO_AGENTS,
        solution,
        PROOF.replace("bound 15", "bound infeasible"),
        1,
        "nothing is feasible");
    refused(
        TWO_AGENTS, solution, PROOF.replace("leaf 3 0 100 1 10 2 8\n", ""), 2, "expected split");
    refused(TWO_AGENTS, solution, PROOF + "leaf 0\n", 2, "expected part");
    refused(
        TWO_AGENTS, solution, PROOF.replace("multipliers 3", "multipliers 2"), 2, "from 3 to 3");
    refused(
        TWO_AGENTS,
        solution,
        PROOF.replace("part 3: 0 1 2", "part 2: 0 1"),
        1,
        "agent 1",
        "task 2");
    refused(TWO_AGENTS, solution, PROOF + "part 1: 0\nleaf 0\n", 2, "in no part yet");
    refused(TWO_AGENTS, "0\n0\n1\n", PROOF, 1, "agent 0 takes more than its capacity");
    refused(TWO_AGENTS, "0\n-1\n1\n", PROOF, 1, "task 1 is unassigned");
    refused(TWO_AGENTS, "0\n1\n0\n", PROOF, 1, "task 2 cannot be at 0");
    refused(TWO_AGENTS, "0\n1\n", PROOF, 2, "the end");
    refused(TWO_AGENTS, "0\n1\n1\n0\n", PROOF, 2, "expected the end");
    refused(TWO_AGENTS.replace("candidates 5", "candidates 6"), solution, PROOF, 2, "header");
    refused(
        TWO_AGENTS,
        solution,
        PROOF.replace("bits 0", "bits 40").replaceAll("10[01]", "4611686018427387904"),
        1,
        "overflow");
  }

  private static void refused(
      String instance, String solution, String certificate, int code, String... why)
      throws Exception {
    Answer answer = check(instance, solution, certificate);

    assertThat(answer.text()).contains(why).doesNotContain("No assignment costs less");
    assertThat(answer.code()).as(answer.text()).isEqualTo(code);
  }

  @Test
  void aPriceOfLoadCountsInThousandths() throws Exception {
    String instance = "DOM1 x 1 1 0 # one\no 0 3 0.0 1.5 0\ns 0 7 0.5 0 0 90 1 0 2 1\n";
    String certificate = "dilnytsia-certificate 1\nbits 0\nbound %s\nmultipliers 1\n%s\n";

    // 2 · 1000, and 0.5 · 1000 · (1/3)² rounded up
    assertThat(check(instance, "0\n", certificate.formatted(2056, 9000), "--lambda", "0.5")
            .text())
        .contains("costs 2056.", "proven 2056.");
    assertThat(check(instance, "0\n", certificate.formatted(2, 9)).code()).isZero();
    assertThat(check(instance, "0\n", certificate.formatted(2, 9), "--lambda", "0.0005")
            .code())
        .isEqualTo(1);
  }

  @Test
  void theLiteraturesFormatIsRead() throws Exception {
    String instance = " 2 2\n 5 4\n 9 7\n 6 6\n 6 6\n 10 10\n";
    String certificate = "dilnytsia-certificate 1\nbits 0\nbound 12\nmultipliers 2\n9\n7\n";

    assertThat(check(instance, "0\n1\n", certificate).text()).contains("costs 12.", "proven 12.");
  }

  @Test
  void theCheckerIsShortAndNeedsNothingButTheJdk() throws IOException {
    var lines = Files.readAllLines(SOURCE);

    assertThat(lines).hasSizeLessThanOrEqualTo(300);
    assertThat(lines).noneMatch(line -> line.contains("dilnytsia."));
    assertThat(lines.stream().filter(line -> line.startsWith("import")))
        .allMatch(line -> line.startsWith("import java."));
  }

  /** By looking at all sets of tasks of every agent. */
  private static Optional<BigInteger> value(
      AssignmentProblem problem, int bits, long[] multipliers) {
    var sum = BigInteger.ZERO;
    for (int t = 0; t < problem.tasks(); t++) {
      int task = t;
      boolean possible = IntStream.range(problem.firstCandidate(t), problem.firstCandidate(t + 1))
          .anyMatch(c -> problem.isPossible(task, c));
      var price = problem.unassignedPrice(t);
      if (price.isEmpty() && !possible) {
        return Optional.empty();
      }
      var paid = BigInteger.valueOf(multipliers[t]);
      sum = sum.add(
          price.isEmpty()
              ? paid
              : paid.min(BigInteger.valueOf(price.getAsLong()).shiftLeft(bits)));
    }
    for (int a = 0; a < problem.agents(); a++) {
      sum = sum.add(leastOfAgent(problem, a, bits, multipliers));
    }
    var unit = BigInteger.ONE.shiftLeft(bits);
    return Optional.of(sum.negate().shiftRight(bits).negate().multiply(unit).divide(unit));
  }

  private static BigInteger leastOfAgent(
      AssignmentProblem problem, int agent, int bits, long[] multipliers) {
    var own = new ArrayList<int[]>();
    for (int t = 0; t < problem.tasks(); t++) {
      int task = t;
      problem.findCandidate(t, agent).stream()
          .filter(c -> problem.isPossible(task, c))
          .forEach(c -> own.add(new int[] {task, c}));
    }
    var least = BigInteger.ZERO;
    for (int set = 0; set < 1 << own.size(); set++) {
      var cost = BigInteger.ZERO;
      long[] uses = new long[problem.resources()];
      for (int i = 0; i < own.size(); i++) {
        if (((set >> i) & 1) == 1) {
          int candidate = own.get(i)[1];
          cost = cost.add(BigInteger.valueOf(problem.candidateCost(candidate)).shiftLeft(bits))
              .subtract(BigInteger.valueOf(multipliers[own.get(i)[0]]));
          for (int r = 0; r < uses.length; r++) {
            uses[r] += problem.candidateUse(candidate, r);
          }
        }
      }
      long index = 0;
      boolean fits = true;
      for (int r = 0; r < uses.length; r++) {
        fits &= uses[r] <= problem.capacity(agent, r) || !problem.isHard(agent);
        index =
            Math.max(index, uses[r] == 0 ? 0 : LoadCost.index(uses[r], problem.capacity(agent, r)));
      }
      if (fits) {
        var load = BruteForce.loadCost(problem.loadCost(agent), BigInteger.valueOf(index));
        least = least.min(cost.add(load.shiftLeft(bits)));
      }
    }
    return least;
  }

  private static void decide(Certificate.Builder builder, AssignmentProblem problem, int task) {
    int[] all = IntStream.range(0, problem.tasks()).toArray();
    long[] high = LongStream.generate(() -> 1L << 40).limit(all.length).toArray();
    if (task == problem.tasks()) {
      builder.leaf(all, high);
      return;
    }
    for (int c = problem.firstCandidate(task); c < problem.firstCandidate(task + 1); c++) {
      builder.split(task, problem.candidateAgent(c));
      decide(builder, problem, task + 1);
    }
    decide(builder, problem, task + 1);
  }

  private static Certificate randomTrees(Random random, AssignmentProblem problem) {
    int bits = random.nextInt(25);
    var builder = Certificate.builder(bits, multipliers(random, problem.tasks(), bits));
    for (Component component : Components.of(problem)) {
      if (random.nextInt(4) > 0) {
        int[] tasks = component.taskIds;
        builder.part(tasks);
        for (int open = 1, nodes = 0; open > 0; nodes++) {
          if (random.nextInt(12) > 4 && nodes < 40) {
            int task = tasks[random.nextInt(tasks.length)];
            builder.split(task, random.nextInt(problem.agents() + 1) - 1);
            open++;
          } else {
            int[] changed = random.nextBoolean() ? tasks : new int[0];
            builder.leaf(changed, multipliers(random, changed.length, bits));
            open--;
          }
        }
      }
    }
    return builder.bound(Long.MIN_VALUE / 2).build();
  }

  private static long[] multipliers(Random random, int count, int bits) {
    long range = random.nextInt(3) == 0 ? 10 : 2000;
    return random.longs(count, -range << bits, (2 * range) << bits).toArray();
  }

  private static AssignmentProblem withTwins(Random random) {
    return withTwins(random, 6, 4);
  }

  /** Some agents come twice or thrice, not always side by side. */
  private static AssignmentProblem withTwins(Random random, int tasks, int agents) {
    int few = 1 + random.nextInt(2);
    var shape = RandomProblems.shape(random, random.nextInt(tasks + 1), few);
    int all = random.nextBoolean() ? few : agents;
    for (int twin = few; twin < all; twin++) {
      int original = random.nextInt(few);
      shape.capacities.add(shape.capacities.get(original));
      shape.hard.add(shape.hard.get(original));
      shape.loadCosts.add(shape.loadCosts.get(original));
      int number = twin;
      var copies = shape.candidates.stream()
          .filter(c -> c[1] == original)
          .map(long[]::clone)
          .toList();
      copies.forEach(copy -> copy[1] = number);
      shape.candidates.addAll(copies);
    }
    return shape.build(all);
  }

  private static Answer check(AssignmentProblem problem, String solution, Certificate certificate)
      throws Exception {
    var instance = new StringBuilder();
    var text = new StringBuilder();
    ProblemText.write(problem, instance);
    certificate.write(text);
    String all = solution.isEmpty()
        ? IntStream.range(0, problem.tasks()).mapToObj(t -> "-1\n").collect(Collectors.joining())
        : solution;
    return check(instance.toString(), all, text.toString());
  }

  private static Answer check(String instance, String solution, String certificate, String... more)
      throws Exception {
    Path folder = Files.createTempDirectory("certificate");
    try {
      var args = new ArrayList<String>();
      for (String text : List.of(instance, solution, certificate)) {
        args.add(Files.writeString(folder.resolve(args.size() + ".txt"), text).toString());
      }
      args.addAll(List.of(more));
      var said = new ByteArrayOutputStream();
      Object code = CHECKER
          .getDeclaredMethod("run", String[].class, PrintStream.class)
          .invoke(null, args.toArray(String[]::new), new PrintStream(said, true, "UTF-8"));
      return new Answer((int) code, said.toString("UTF-8"));
    } finally {
      for (int i = 0; i < 3; i++) {
        Files.deleteIfExists(folder.resolve(i + ".txt"));
      }
      Files.delete(folder);
    }
  }

  private static Class<?> compile() {
    try {
      Path classes = Files.createTempDirectory("checker");
      int failed = ToolProvider.getSystemJavaCompiler()
          .run(null, null, null, "--release", "17", "-d", classes.toString(), SOURCE.toString());
      assertThat(failed).isZero();
      var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
      Class<?> checker = loader.loadClass("CheckCertificate");
      return checker;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
