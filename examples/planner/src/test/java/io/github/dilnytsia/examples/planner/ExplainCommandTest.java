package io.github.dilnytsia.examples.planner;

import static io.github.dilnytsia.examples.planner.TinyFolder.DATE;
import static io.github.dilnytsia.examples.planner.TinyFolder.TOWN;
import static io.github.dilnytsia.examples.planner.TinyFolder.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir
  private Path temp = Path.of("");

  private TinyFolder tiny;
  private Path out;

  @BeforeEach
  void writeTheDataset() throws IOException {
    tiny = TinyFolder.in(temp);
    out = temp.resolve("out");
  }

  @Test
  void explainsAUnitInBothLanguages() {
    var ukrainian = Run.of("explain", tiny, VILLAGE, "--date", DATE, "--lang", "uk");
    var english = Run.of("explain", tiny, VILLAGE, "--date", DATE, "--lang", "en");

    assertThat(ukrainian.out()).contains("Бохоники", "Обслуговує", "Наступний за вигідністю");
    assertThat(english.out()).contains("Served by", "contact with residents: 2236 a month, 7.45 h");
  }

  @Test
  void explainsAPlanThatWasWritten() throws IOException {
    Run.of("plan", tiny, "--date", DATE, "--out", out);

    var explained = Run.of("explain", tiny, VILLAGE, "--date", DATE, "--plan", out, "--lang", "en");

    assertThat(explained.code()).isZero();
    assertThat(explained.out())
        .isEqualTo(
            Run.of("explain", tiny, VILLAGE, "--date", DATE, "--lang", "en").out());
  }

  @Test
  void aSettlementWithPartsIsNoUnitAndItsPartsAreOffered() {
    var run = Run.of("explain", tiny, TOWN, "--date", DATE);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("A-1", "A-2");
  }
}
