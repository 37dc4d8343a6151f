package io.github.dilnytsia.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrLibraryFormatTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void readsCostsAndUsesAgentByAgent() throws IOException {
    var problem = read("2 3  1 2 3  4 5 6  7 8 9  10 11 12  13 14").problem();

    assertThat(problem.tasks()).isEqualTo(3);
    assertThat(problem.agents()).isEqualTo(2);
    assertThat(problem.candidates()).isEqualTo(6);
    var candidate = problem.findCandidate(2, 1).orElseThrow();
    assertThat(problem.candidateCost(candidate)).isEqualTo(6);
    assertThat(problem.candidateUse(candidate, 0)).isEqualTo(12);
    assertThat(problem.capacity(1, 0)).isEqualTo(14);
    assertThat(problem.isHard(1)).isTrue();
    assertThat(problem.unassignedPrice(2)).isEmpty();
  }

  @Test
  void lineEndsAndBlanksMeanNothing() throws IOException {
    var plain = read(TinyInstances.OR_LIBRARY);
    var odd = read("\t2\r\n3 " + TinyInstances.OR_LIBRARY.substring(5).replace(" ", "\r\n\t "));

    assertThat(odd.problem().candidates()).isEqualTo(plain.problem().candidates());
    assertThat(odd.problem().capacity(1, 0)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          ''                          | line 1: the file ends; expected an instance. Is it complete?
          x                           | line 1: found "x"; expected the number of agents, a whole number from 1 to 10000000.
          0 3                         | line 1: found "0"; expected the number of agents, a whole number from 1 to 10000000.
          1000 10001                  | line 1: found "10001"; expected the number of tasks, a whole number from 1 to 10000.
          1 2 5 6.5 1 1 2             | line 1: found "6.5"; expected the cost of task 1 at agent 0, a whole number from -1000000000000000 to 1000000000000000.
          1 2 5 6 1 -1 2              | line 1: found "-1"; expected the use of task 1 at agent 0, a whole number from 0 to 1000000000000000.
          1 2 5 6 1 1 -2              | line 1: found "-2"; expected the capacity of agent 0, a whole number from 0 to 1000000000000000.
          1 2 5 6 1 1                 | line 1: the file ends; expected the capacity of agent 0. Is it complete?
          1 2 5 6 1 1 2 9             | line 1: found "9"; expected the end of the file after the capacity of agent 0.
          1 1 99999999999999999999 1 1| line 1: found "99999999999999999999"; expected the cost of task 0 at agent 0, a whole number from -1000000000000000 to 1000000000000000.
          1 1 - 1 1                   | line 1: found "-"; expected the cost of task 0 at agent 0, a whole number from -1000000000000000 to 1000000000000000.
          1 1 ٣ 1 1                   | line 1: found "٣"; expected the cost of task 0 at agent 0, a whole number from -1000000000000000 to 1000000000000000.
          """)
  void refusesWhatIsNoInstance(String text, String problem) {
    assertThatExceptionOfType(InstanceException.class)
        .isThrownBy(() -> read(text))
        .satisfies(refused -> assertThat(refused.problems())
            .containsExactly(folder.resolve("instance") + ", " + problem));
  }

  @Test
  void tellsEverythingWrongWithTheFileAtOnceAndOnWhichLine() {
    assertThatExceptionOfType(InstanceException.class)
        .isThrownBy(() -> read("1 3\na 2 b\n1 c 1\n3\n"))
        .satisfies(refused -> assertThat(refused.problems())
            .satisfiesExactly(
                first -> assertThat(first).contains("line 2", "\"a\""),
                second -> assertThat(second).contains("line 2", "\"b\""),
                third -> assertThat(third).contains("line 3", "\"c\"")));
  }

  @Test
  void showsNoForeignCharacterAsItIsAndNeverWithoutEnd() {
    assertThatExceptionOfType(InstanceException.class)
        .isThrownBy(() -> read("1 1 \u202E\u2066x 1 1"))
        .withMessageContaining("\\u202E\\u2066x");
    assertThatExceptionOfType(InstanceException.class)
        .isThrownBy(() -> read("1 1 \u001B[2J 1 1"))
        .withMessageContaining("text without control characters");
    assertThatExceptionOfType(InstanceException.class)
        .isThrownBy(() -> read("9".repeat(1_000_000)))
        .withMessageContaining("words of at most 200 characters")
        .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(1000));
    assertThatExceptionOfType(InstanceException.class)
        .isThrownBy(() -> read("1 900\n" + "x ".repeat(1801)))
        .satisfies(refused -> assertThat(refused.problems()).hasSize(21));
  }

  private Instance read(String text) throws IOException {
    var file = Files.writeString(folder.resolve("instance"), text);
    return InstanceFile.read(file, Optional.empty());
  }
}
