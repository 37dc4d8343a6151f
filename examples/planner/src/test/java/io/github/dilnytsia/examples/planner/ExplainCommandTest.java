package io.github.dilnytsia.examples.planner;

import static io.github.dilnytsia.examples.planner.TinyFolder.DATE;
import static io.github.dilnytsia.examples.planner.TinyFolder.TOWN;
import static io.github.dilnytsia.examples.planner.TinyFolder.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
  void saysWhyNotAnotherOfficerInPartsThatAddUp() {
    var asked =
        Run.of("explain", tiny, VILLAGE, "--date", DATE, "--why-not", "POG-1", "--lang", "en");
    var served =
        Run.of("explain", tiny, VILLAGE, "--date", DATE, "--why-not", "DOP-1", "--lang", "uk");

    assertThat(asked.code()).isZero();
    assertThat(asked.out() + served.out())
        .contains("why not officer POG-1?", "чому не офіцер DOP-1?", "Саме цей офіцер");
    assertThat(sumOfTerms(asked.out())).isEqualByComparingTo(total(asked.out()));
  }

  private static BigDecimal total(String text) {
    var total =
        Pattern.compile("the plan would cost ([0-9.]+) h a month (more|less)").matcher(text);
    assertThat(total.find()).as(text).isTrue();
    var hours = new BigDecimal(total.group(1));
    return total.group(2).equals("more") ? hours : hours.negate();
  }

  private static BigDecimal sumOfTerms(String text) {
    return Pattern.compile("• .*: ([+−])([0-9.]+) h\n")
        .matcher(text)
        .results()
        .map(term -> new BigDecimal((term.group(1).equals("+") ? "" : "-") + term.group(2)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void saysEveryRuleThatForbidsAnotherOfficerAlsoOfAWrittenPlan() {
    Run.of("plan", tiny, "--date", DATE, "--out", out);

    var asked = Run.of(
        "explain",
        tiny,
        VILLAGE,
        "--date",
        DATE,
        "--plan",
        out,
        "--why-not",
        "DOP-2",
        "--lang",
        "en");

    assertThat(asked.out())
        .contains("Forbidden; rules against it: 1.", "staffing.in-service", "Still in training");
  }

  @Test
  void anOfficerNobodyKnowsIsRefused() {
    var run = Run.of("explain", tiny, VILLAGE, "--date", DATE, "--why-not", "X-1");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("X-1");
  }

  @Test
  void aSettlementWithPartsIsNoUnitAndItsPartsAreOffered() {
    var run = Run.of("explain", tiny, TOWN, "--date", DATE);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("A-1", "A-2");
  }
}
