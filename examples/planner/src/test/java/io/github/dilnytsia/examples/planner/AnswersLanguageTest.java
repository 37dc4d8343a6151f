package io.github.dilnytsia.examples.planner;

import static io.github.dilnytsia.examples.planner.TinyFolder.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands answer is said in one language at a time. */
class AnswersLanguageTest {

  @TempDir
  private Path temp = Path.of("");

  private TinyFolder tiny;

  @BeforeEach
  void writeThePlan() throws IOException {
    tiny = TinyFolder.in(temp);
    tiny.write("stations.csv", """
        station_id,katottg,reception_hours
        ST-1,UA05020010010058853,Tue 09:00-12:00; Thu 14:00-18:00
        """);
    tiny.write("demand.csv", """
        katottg,calls_per_month,preventive_register,schools
        UA05020010010058853,40,5,1
        """);
    tiny.write("absences.csv", """
        officer_id,from,to
        POG-1,2022-05-01,2022-07-01
        """);
    assertThat(Run.of("plan", tiny, "--date", DATE, "--out", temp.resolve("out"), "--quiet")
            .code())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan TINY --date 2022-06-01",
        "plan TINY --date 2022-06-01 --replan --out TEMP/other",
        "plan one-car",
        "plan over-the-norm --without reach.wanted",
        "plan occupied",
        "explain TINY A-1 --date 2022-06-01",
        "explain TINY UA05020010020055396 --date 2022-06-01 --why-not DOP-2",
        "explain TINY UA05020010020055396 --date 2022-06-01 --why-not POG-1",
        "explain TINY A-2 --plan TEMP/out --date 2022-06-01",
        "verify TINY TEMP/out",
        "report TINY TEMP/out --xlsx",
        "forms TINY TEMP/out --to TEMP/papers",
        "who TINY TEMP/out UA05020010020055396",
        "who TINY TEMP/out UA05020010010058853",
        "who TINY TEMP/out --point 49.2,28.4",
        "who TINY TEMP/out --point 48.2,27.4",
        "judge TINY TEMP/out --norms-on 2017-07-27",
        "judge TINY TEMP/out --norms-on 2024-01-01",
        "rules list",
        "rules check --data TINY --date 2022-06-01",
        "scenarios"
      })
  void inTheLanguageAskedFor(String words) {
    var run = OneLanguage.of((Object[])
        words.replace("TINY", tiny.toString()).replace("TEMP", temp.toString()).split(" "));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isNotEmpty();
  }
}
