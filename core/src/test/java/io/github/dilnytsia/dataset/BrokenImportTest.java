package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.TestRegister.AHRONOMICHNE;
import static io.github.dilnytsia.dataset.TestRegister.KYIV;
import static io.github.dilnytsia.dataset.TestRegister.OLD_TOWN;
import static io.github.dilnytsia.dataset.TestRegister.SLOVIANKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dilnytsia.judgement.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import refuses, and how it says so. */
class BrokenImportTest {

  @TempDir
  Path temp;

  private TestSkeleton files() {
    return new TestSkeleton(temp);
  }

  @ParameterizedTest
  @CsvSource({
    "UA05020010000053508, category H",
    "UA05000000000010236, category O",
    "UA05020030010163850, UA05020030010063857",
    "UA80000000000126643, UA80000000000093317"
  })
  void refusesResidentsOfWhatIsNoSettlementAndSaysWhatItIs(String code, String hint) {
    assertThat(files().addResidents(code + ",5,").problems()).singleElement().satisfies(problem -> {
      assertThat(Refusal.inShort(problem)).isEqualTo("7:katottg:" + code);
      assertThat(problem.file()).isEqualTo(temp.resolve("residents.csv").toString());
      assertThat(problem.text().in(Language.EN)).contains(hint);
    });
  }

  @Test
  void tellsWhatIsWrongInAllThreeFilesAtOnce() {
    var files = files()
        .addResidents("UA05020010030044910,5,")
        .addResidents(KYIV + ",1,")
        .addResidents(OLD_TOWN + ",two,guessed")
        .addPoint(" " + SLOVIANKA + ",49.1,28.3")
        .addPoint("UA05020010030044911,28.3,49.1")
        .addPoint("UA05020010030044912,,28.3")
        .changePoints("50.4501", "50,4501".replace(',', ';'));
    files.register().change("Старе місто", "");

    assertThat(files.problems())
        .extracting(
            problem -> temp.relativize(Path.of(problem.file())) + ":" + Refusal.inShort(problem))
        .containsExactly(
            "kodifikator.csv:9:Назва об’єкта:",
            "residents.csv:7:katottg:UA05020010030044910",
            "residents.csv:8:katottg:" + KYIV,
            "residents.csv:9:population:two",
            "residents.csv:9:population_quality:guessed",
            "points.csv:6:lat:50;4501",
            "points.csv:7:katottg: " + SLOVIANKA,
            "points.csv:8:katottg:UA05020010030044911",
            "points.csv:8:lat:28.3",
            "points.csv:9:katottg:UA05020010030044912",
            "points.csv:9:lat:");
  }

  @Test
  void judgesNoCodeByARegisterThatCannotBeRead() {
    var files = files().addResidents("UA05020010030044910,5,");
    files.register().set("no register");

    assertThat(files.problems()).extracting(Refusal::inShort).containsExactly("1::no register");
  }

  @Test
  void refusesFilesWithoutTheirColumns() {
    var files = files().changeResidents("population,", "residents,");
    files.changePoints("katottg,lat", "code,lat");

    assertThat(files.problems())
        .extracting(Refusal::inShort)
        .containsExactly("1:population:", "1:katottg:");
  }

  @Test
  void refusesFilesThatAreNotThere() throws IOException {
    var files = files();
    var folder = Files.createDirectory(temp.resolve("folder"));
    var register = files.register().save();

    var thrown = catchThrowableOfType(
        DatasetException.class,
        () -> DatasetSkeleton.from(register)
            .residents(folder)
            .points(temp.resolve("nowhere.csv"))
            .read());

    assertThat(thrown.problems())
        .extracting(DataProblem::file)
        .containsExactly(folder.toString(), temp.resolve("nowhere.csv").toString());
  }

  @Test
  void takesResidentsAndPointsFromOneFileAndTellsItsProblemsOnce() throws IOException {
    var register = new TestRegister(temp).save();
    var both = Files.writeString(
        temp.resolve("both.csv"),
        "katottg;name;lat;lon;population\n" + AHRONOMICHNE + ";a;49.2;28.4;10\n");
    var bad =
        Files.writeString(temp.resolve("bad.csv"), "katottg,lat,lon,population\nUA1,49.2,28.4,x\n");

    var skeleton = DatasetSkeleton.from(register).residents(both).points(both).read();
    var thrown = catchThrowableOfType(
        DatasetException.class,
        () -> DatasetSkeleton.from(register).residents(bad).points(bad).read());

    assertThat(skeleton.incomplete()).hasSize(4);
    assertThat(skeleton.residents()).isEqualTo(10);
    assertThat(skeleton.notices()).hasSize(1);
    assertThat(thrown.problems())
        .extracting(Refusal::inShort)
        .containsExactly("2:katottg:UA1", "2:population:x");
  }
}
