package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.TestRegister.AHRONOMICHNA;
import static io.github.dilnytsia.dataset.TestRegister.AHRONOMICHNE;
import static io.github.dilnytsia.dataset.TestRegister.KYIV;
import static io.github.dilnytsia.dataset.TestRegister.OLD_TOWN;
import static io.github.dilnytsia.dataset.TestRegister.PRYPIAT;
import static io.github.dilnytsia.dataset.TestRegister.SLOVIANKA;
import static io.github.dilnytsia.dataset.TestRegister.VINNYTSIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.PopulationQuality;
import io.github.dilnytsia.territory.Settlement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import makes of the register and two files. */
class DatasetSkeletonTest {

  @TempDir
  Path temp;

  private TestSkeleton files() {
    return new TestSkeleton(temp);
  }

  @Test
  void givesADatasetOnceOfficersAreFilledIn() throws IOException {
    var folder = temp.resolve("out");

    files().read().write(folder);
    Files.writeString(
        folder.resolve("officers.csv"),
        "officer_id,role,stage,home_katottg,area_code\nDOP-1,DISTRICT_OFFICER,IN_SERVICE,"
            + AHRONOMICHNE + "," + TestRegister.RAION + "\n");
    var territory = Datasets.read(folder).territory();

    assertThat(territory.settlements()).hasSize(5);
    assertThat(territory.hromadas()).hasSize(4);
    assertThat(territory.settlement(SLOVIANKA)).satisfies(town -> {
      assertThat(town.name()).isEqualTo("Слов’янка");
      assertThat(town.hromadaCode()).isEqualTo(AHRONOMICHNA);
      assertThat(town.raionCode()).contains(TestRegister.RAION);
      assertThat(town.residents()).isEqualTo(2236);
      assertThat(town.location().lat()).isEqualTo(49.16723442);
      assertThat(town.populationQuality()).contains(PopulationQuality.IMPUTED);
      assertThat(town.nameEn()).isEmpty();
      assertThat(town.formerUrbanType()).isEmpty();
      assertThat(town.hromadaCenter()).isEmpty();
    });
    assertThat(territory.hromada(AHRONOMICHNA)).satisfies(hromada -> {
      assertThat(hromada.name()).isEqualTo("Агрономічна");
      assertThat(hromada.oblast()).contains("Вінницька");
      assertThat(hromada.raion()).contains("Вінницький");
      assertThat(hromada.type()).isEmpty();
      assertThat(hromada.centerCode()).isEmpty();
    });
  }

  @Test
  void readingASkeletonAsksForOfficersAndNothingElse() {
    var folder = temp.resolve("out");

    files().read().write(folder);

    assertThat(catchThrowableOfType(DatasetException.class, () -> Datasets.read(folder))
            .problems())
        .extracting(TestFolder::inShort)
        .containsExactly("officers.csv:::");
  }

  @Test
  void knowsTheCentreOfAHromadaWithOneSettlement() throws IOException {
    var folder = temp.resolve("out");

    files().read().write(folder);

    assertThat(Files.readAllLines(folder.resolve("hromadas.csv")))
        .contains(KYIV + ",Київ,,,Київ,,," + KYIV + ",,,,,");
    assertThat(Files.readAllLines(folder.resolve("settlements.csv")))
        .contains(KYIV + ",Київ,,K,,," + KYIV + ",1,50.4501,30.5234,2952301,");
  }

  @Test
  void namesTheEmptyFieldsOfAnIncompleteSkeletonWhenItIsRead() throws IOException {
    var folder = temp.resolve("out");

    files().removeResidents(SLOVIANKA).removePoint(PRYPIAT).read().write(folder);

    assertThat(catchThrowableOfType(DatasetException.class, () -> Datasets.read(folder))
            .problems())
        .extracting(TestFolder::inShort)
        .containsExactly(
            "settlements.csv:3:population:",
            "settlements.csv:5:lat:",
            "settlements.csv:5:lon:",
            "officers.csv:::");
    assertThat(folder.resolve("missing.csv"))
        .content()
        .isEqualTo("katottg,name_uk,hromada_code,hromada,missing\n"
            + SLOVIANKA + ",Слов’янка," + AHRONOMICHNA + ",Агрономічна,population\n"
            + PRYPIAT + ",Прип’ять," + PRYPIAT + ",Прип’ять,point\n");
  }

  @Test
  void takesAnEmptyFieldForUnknown() {
    var skeleton = files()
        .changeResidents(AHRONOMICHNE + ",3937,", AHRONOMICHNE + ",,")
        .changePoints(AHRONOMICHNE + ",49.19845982,28.38350448", AHRONOMICHNE + ",,")
        .read();

    assertThat(skeleton.withoutResidents())
        .extracting(RegisterSettlement::code)
        .containsExactly(AHRONOMICHNE);
    assertThat(skeleton.withoutPoint()).isEqualTo(skeleton.withoutResidents());
    assertThat(skeleton.incomplete()).isEqualTo(skeleton.withoutResidents());
  }

  @Test
  void lacksEverythingWithoutTheTwoFiles() {
    var skeleton = DatasetSkeleton.from(new TestRegister(temp).save()).read();

    assertThat(skeleton.withoutResidents()).isEqualTo(skeleton.settlements());
    assertThat(skeleton.withoutPoint()).isEqualTo(skeleton.settlements());
    assertThat(skeleton.residents()).isZero();
  }

  @Test
  void holdsOneOblastAndSaysHowManyRowsAreAboutOthers() {
    var whole = files().read();

    var part = whole.in(whole.register().findOblast("05").orElseThrow());

    assertThat(part.settlements()).hasSize(3);
    assertThat(part.hromadas()).hasSize(2);
    assertThat(part.residents()).isEqualTo(3937 + 2236 + 387_439);
    assertThat(part.notices())
        .extracting(notice -> notice.file() + ": " + notice.text().in(Language.EN))
        .containsExactly(
            temp.resolve("residents.csv")
                + ": Rows about settlements of other oblasts, left out: 2.",
            temp.resolve("points.csv") + ": Rows about settlements of other oblasts, left out: 2.");
    assertThat(whole.notices()).isEmpty();
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
      assertThat(TestRegister.inShort(problem)).isEqualTo("7:katottg:" + code);
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
        .extracting(problem ->
            temp.relativize(Path.of(problem.file())) + ":" + TestRegister.inShort(problem))
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

    assertThat(files.problems())
        .extracting(TestRegister::inShort)
        .containsExactly("1::no register");
  }

  @Test
  void refusesFilesWithoutTheirColumns() {
    var files = files().changeResidents("population,", "residents,");
    files.changePoints("katottg,lat", "code,lat");

    assertThat(files.problems())
        .extracting(TestRegister::inShort)
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
        .extracting(TestRegister::inShort)
        .containsExactly("2:katottg:UA1", "2:population:x");
  }

  @Test
  void writesTheSameBytesWhateverTheOrderOfRows() throws IOException {
    files().removePoint(KYIV).read().write(temp.resolve("one"));
    var shuffled = files().removePoint(KYIV);
    shuffled.reverse();

    shuffled.read().write(temp.resolve("two"));

    for (var file : List.of("settlements.csv", "hromadas.csv", "officers.csv", "missing.csv")) {
      assertThat(temp.resolve("two").resolve(file))
          .hasSameBinaryContentAs(temp.resolve("one").resolve(file));
    }
  }

  @Test
  void takesNoNameInTheListOfWhatIsMissingForAFormula() throws IOException {
    var files = files().removePoint(AHRONOMICHNE);
    files.register().change(";Агрономічне", ";=HYPERLINK(А)");

    files.read().writeMissing(temp.resolve("out"));

    assertThat(temp.resolve("out/missing.csv")).content().contains("," + "'=HYPERLINK(А),");
  }

  @Test
  void givesBackTheSettlementsOfAnOblastFromItsCodesResidentsAndPoints() throws IOException {
    var oblast = SampleOblastsTest.oblast("vinnytsia");
    var codifier = Path.of("../../shared/data/katottg/kodifikator-16-05-2025.csv");
    Assumptions.assumeTrue(
        Files.isRegularFile(codifier),
        () -> "There is no codifier at %s: not tested.".formatted(codifier));
    var expected = Datasets.read(oblast).territory();
    var settlements = oblast.resolve("settlements.csv");
    var folder = temp.resolve("out");

    var country = DatasetSkeleton.from(codifier)
        .residents(settlements)
        .points(settlements)
        .read();
    country.in(country.register().findOblast("Вінницька").orElseThrow()).write(folder);
    Files.copy(
        oblast.resolve("officers.csv"),
        folder.resolve("officers.csv"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.copy(oblast.resolve("stations.csv"), folder.resolve("stations.csv"));
    var imported = Datasets.read(folder).territory();

    assertThat(imported.settlements()).hasSize(1502);
    Function<Settlement, Settlement> core = settlement -> Settlement.builder()
        .from(settlement)
        .nameEn(Optional.empty())
        .formerUrbanType(Optional.empty())
        .hromadaCenter(Optional.empty())
        .build();
    assertThat(imported.settlements().stream().map(core))
        .containsExactlyElementsOf(expected.settlements().stream().map(core).toList());
    assertThat(imported.hromadas())
        .extracting(
            Hromada::code, Hromada::name, Hromada::oblast, Hromada::raionCode, Hromada::raion)
        .containsExactlyElementsOf(ImmutableList.copyOf(expected.hromadas()).stream()
            .map(h -> tuple(h.code(), h.name(), h.oblast(), h.raionCode(), h.raion()))
            .toList());
    assertThat(imported.hromadas()).hasSize(63);
  }

  @Test
  void countsWhatItHolds() {
    var skeleton = files().read();

    assertThat(skeleton.residents()).isEqualTo(3937 + 2236 + 387_439 + 2_952_301);
    assertThat(skeleton.incomplete()).isEmpty();
    assertThat(skeleton.settlements()).extracting(RegisterSettlement::code).contains(VINNYTSIA);
  }
}
