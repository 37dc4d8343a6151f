package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.TestRegister.AHRONOMICHNA;
import static io.github.dilnytsia.dataset.TestRegister.AHRONOMICHNE;
import static io.github.dilnytsia.dataset.TestRegister.KYIV;
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
