package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CertificateTest {

  private static final String SMALL = """
      dilnytsia-certificate 1
      bits 3
      bound -12
      multipliers 4
      8
      -17
      4611686018427387904
      0
      part 2: 3 0
      split 3 1
      leaf 1 0 9
      split 0 -1
      leaf 0
      leaf 2 3 -1 0 5
      part 1: 1
      leaf 0
      """;

  @Test
  void textIsWhatWasBuilt() throws IOException {
    var certificate = Certificate.builder(3, new long[] {8, -17, 1L << 62, 0})
        .bound(-12)
        .part(3, 0)
        .split(3, 1)
        .leaf(new int[] {0}, new long[] {9})
        .split(0, Certificate.UNASSIGNED)
        .leaf(new int[0], new long[0])
        .leaf(new int[] {3, 0}, new long[] {-1, 5})
        .part(1)
        .leaf(new int[0], new long[0])
        .build();

    assertThat(text(certificate)).isEqualTo(SMALL);
    assertThat(read(SMALL)).isEqualTo(certificate).hasSameHashCodeAs(certificate);
  }

  @Test
  void theTreeIsThereNodeByNode() throws IOException {
    Certificate certificate = read(SMALL);
    Certificate.Part part = certificate.parts().get(0);

    assertThat(certificate.bits()).isEqualTo(3);
    assertThat(certificate.bound()).isEqualTo(-12);
    assertThat(certificate.multipliers().asList()).containsExactly(8L, -17L, 1L << 62, 0L);
    assertThat(part.tasks().asList()).containsExactly(3, 0);
    assertThat(part.nodes()).isEqualTo(5);
    assertThat(part.task(2)).isZero();
    assertThat(part.agent(2)).isEqualTo(Certificate.UNASSIGNED);
    assertThat(part.changedMultipliers(1).asList()).containsExactly(9L);
    assertThat(part.changedTasks(3).asList()).isEmpty();
    assertThat(part.changedTasks(4).asList()).containsExactly(3, 0);
    assertThatIllegalArgumentException().isThrownBy(() -> part.task(1));
    assertThatIllegalArgumentException().isThrownBy(() -> part.changedTasks(0));
  }

  @Property
  void anyTreeComesBackAsTheSameBytes(@ForAll long seed) throws IOException {
    Certificate certificate = random(new Random(seed));

    Certificate read = read(text(certificate));

    assertThat(read).isEqualTo(certificate);
    assertThat(text(read)).isEqualTo(text(certificate));
  }

  @Test
  void noFeasibleAssignmentHasAWordOfItsOwn() throws IOException {
    String text = "dilnytsia-certificate 1\nbits 0\nbound infeasible\nmultipliers 0\n";

    assertThat(read(text).bound()).isEqualTo(Certificate.INFEASIBLE);
    assertThat(text(read(text))).isEqualTo(text);
  }

  @Test
  void everythingWrongIsToldAtOnceWithItsLine() {
    String wrong = SMALL
        .replace("part 2: 3 0", "part 2: 3 0 0")
        .replace("part 1: 1\n", "part 1: 1\nsplit 2 0\nleaf 3 1 2\n");

    assertThat(problems(wrong))
        .containsExactly(
            "line 9: found \"2:\"; expected how many tasks follow, 3, and a colon.",
            "line 16: found \"split 2 0\"; expected a tree of cases. Task 2 is not in part 1; expected one of its tasks.",
            "line 17: found \"3\"; expected how many pairs of a task and its multiplier follow, a whole number from 1 to 1.");
  }

  @Test
  void treesThatAreNotClosedAreRefused() {
    assertThat(problems(SMALL + "leaf 0\n"))
        .containsExactly(
            "line 17: found \"leaf 0\"; expected a tree of cases. Part 2 has all its cases; expected a part first.");
    assertThat(problems(SMALL.replace("leaf 2 3 -1 0 5\n", "")))
        .containsExactly(
            "line 14: found \"part 1: 1\"; expected a tree of cases. Part 2 begins before part 1 has all its cases.");
    assertThat(problems(SMALL.replace("part 1: 1\nleaf 0\n", "part 1: 1\n")))
        .containsExactly(
            "line 15: found the end; expected all cases. The last part ends with cases open, 1 of them; expected a leaf for each.");
  }

  @Test
  void headersAndMultipliersAreReadStrictly() {
    assertThat(problems(SMALL.replace("bits 3", "bits 41").replace("bound -12", "bound +12")))
        .hasSize(2);
    assertThat(problems(SMALL.substring(0, SMALL.indexOf("-17"))))
        .containsExactly("line 5: found the end; expected 4 multipliers, of which 3 are missing.");
    assertThat(problems(SMALL.replace("4611686018427387904", "4611686018427387905")))
        .hasSize(1);
    assertThat(problems(SMALL.replace("multipliers 4", "multipliers 2000000000")))
        .hasSize(1);
    assertThat(problems("multipliers 4")).hasSize(1);
  }

  @Test
  void aBuilderRefusesWhatIsNoTreeAndBuildsNothingAfterwards() {
    var builder = Certificate.builder(0, new long[3]).bound(1);

    assertThatIllegalStateException().isThrownBy(() -> builder.split(0, 0));
    assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("refused");
  }

  @Test
  void aBuilderNamesTheTaskItRefuses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Certificate.builder(0, new long[3]).part(1, 2, 1))
        .withMessageContaining("Task 1 is in part 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Certificate.builder(0, new long[3]).part(3))
        .withMessageContaining("no task 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Certificate.builder(0, new long[3]).part())
        .withMessageContaining("no tasks");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Certificate.builder(0, new long[3]).part(0, 1).leaf(new int[] {1, 1}, new long[2]))
        .withMessageContaining("task 1 twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Certificate.builder(0, new long[] {(1L << 62) + 1}))
        .withMessageContaining("2^62");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Certificate.builder(41, new long[0]))
        .withMessageContaining("41 bits");
    assertThatIllegalStateException()
        .isThrownBy(() -> Certificate.builder(0, new long[0]).build())
        .withMessageContaining("no bound");
  }

  static Certificate random(Random random) {
    int tasks = random.nextInt(8);
    var builder = Certificate.builder(random.nextInt(41), multipliers(random, tasks));
    builder.bound(random.nextInt(4) == 0 ? Certificate.INFEASIBLE : random.nextLong() / 2);
    int next = 0;
    while (next < tasks && random.nextInt(4) > 0) {
      int[] part = new int[1 + random.nextInt(tasks - next)];
      for (int i = 0; i < part.length; i++) {
        part[i] = next++;
      }
      builder.part(part);
      for (int open = 1; open > 0; ) {
        if (random.nextInt(5) < 2) {
          builder.split(part[random.nextInt(part.length)], random.nextInt(4) - 1);
          open++;
        } else {
          int[] changed = random.nextBoolean() ? part : new int[0];
          builder.leaf(changed, multipliers(random, changed.length));
          open--;
        }
      }
    }
    return builder.build();
  }

  private static long[] multipliers(Random random, int count) {
    return random.longs(count).map(value -> value >> (1 + random.nextInt(60))).toArray();
  }

  private static Certificate read(String text) throws IOException {
    return Certificate.read(new StringReader(text));
  }

  private static String text(Certificate certificate) throws IOException {
    var text = new StringBuilder();
    certificate.write(text);
    return text.toString();
  }

  private static List<String> problems(String text) {
    var thrown = catchThrowableOfType(TextException.class, () -> read(text));
    return thrown.problems().stream().map(TextProblem::toString).toList();
  }
}
