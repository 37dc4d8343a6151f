package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.TestRegister.KYIV;
import static io.github.dilnytsia.dataset.TestRegister.SLOVIANKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an import writes, and what it never overwrites. */
class SkeletonFolderTest {

  @TempDir
  Path temp;

  private Path folder = Path.of("");

  @BeforeEach
  void nameTheFolder() {
    folder = temp.resolve("out");
  }

  private TestSkeleton files() {
    return new TestSkeleton(temp);
  }

  private DatasetSkeleton whole() {
    return files().read();
  }

  private DatasetSkeleton incomplete() {
    return files().removeResidents(SLOVIANKA).removePoint(KYIV).read();
  }

  private Map<String, String> contents() throws IOException {
    var contents = new TreeMap<String, String>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private void replace(String file, String old, String changed) throws IOException {
    var text = Files.readString(folder.resolve(file));
    assertThat(text).contains(old);
    Files.writeString(folder.resolve(file), text.replace(old, changed));
  }

  /** Neither way of writing does anything. */
  private void assertRefused(DatasetSkeleton skeleton, String... words) throws IOException {
    var before = contents();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> skeleton.write(folder))
        .withMessageContainingAll(words);
    assertThatIllegalArgumentException().isThrownBy(() -> skeleton.writeMissing(folder));

    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void writesThreeFilesIntoANewFolderAndNoneOfWhatIsMissing() throws IOException {
    whole().write(folder);

    assertThat(contents()).containsOnlyKeys("hromadas.csv", "officers.csv", "settlements.csv");
  }

  @Test
  void writesNothingButWhatIsMissing() throws IOException {
    incomplete().writeMissing(folder);

    assertThat(contents()).containsOnlyKeys("missing.csv");
  }

  @Test
  void removesTheListOfWhatIsNoLongerMissing() throws IOException {
    incomplete().writeMissing(folder);

    whole().write(folder);

    assertThat(contents()).containsOnlyKeys("hromadas.csv", "officers.csv", "settlements.csv");
  }

  @Test
  void fillsInWhatAnEarlierImportLeftEmpty() throws IOException {
    incomplete().write(folder);
    assertThat(contents()).containsKey("missing.csv");

    whole().write(folder);
    var again = contents();
    whole().write(temp.resolve("fresh"));

    folder = temp.resolve("fresh");
    assertThat(again).isEqualTo(contents());
  }

  @Test
  void writesTheSameAgain() throws IOException {
    incomplete().write(folder);
    var before = contents();

    incomplete().write(folder);

    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void leavesOtherFilesOfAnEarlierImportAlone() throws IOException {
    whole().write(folder);
    Files.writeString(folder.resolve("stations.csv"), "station_id,katottg\n");
    Files.writeString(folder.resolve("notes.txt"), "дзвонити в понеділок");

    whole().write(folder);

    assertThat(contents())
        .containsEntry("notes.txt", "дзвонити в понеділок")
        .containsKey("stations.csv");
  }

  @Test
  void ignoresFilesWhoseNamesBeginWithADot() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(".DS_Store"), "x");

    whole().write(folder);

    assertThat(contents()).containsKeys(".DS_Store", "settlements.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", "hromadas.csv", "plan.csv"})
  void refusesAFolderWithSomethingElse(String name) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), "x\n");

    assertRefused(whole(), name, folder.toString());
  }

  @Test
  void refusesAFolderWithAListOfWhatIsMissingThatIsNoneOfAnImport() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("missing.csv"), "officer,since\nПетренко,2021\n");

    assertRefused(whole(), "missing.csv");
  }

  @Test
  void refusesToLoseOfficers() throws IOException {
    whole().write(folder);
    Files.writeString(folder.resolve("officers.csv"), "officer_id,role\nPOG-1,COMMUNITY_OFFICER\n");

    assertRefused(whole(), "officers.csv", "POG-1", "row 2", "officer_id");
  }

  @ParameterizedTest
  @CsvSource({
    "hromadas.csv, ',Агрономічна,,', ',Агрономічна,Ahronomichna,', Ahronomichna",
    "hromadas.csv, ',Вінницький,,,,,,', ',Вінницький,,,,2021-02-20,,', 2021-02-20",
    "settlements.csv, ',3937,', ',4000,', 4000",
    "settlements.csv, ',Слов’янка,', ',Слов''янка,', Слов'янка",
    "settlements.csv, 'UA05020010010058853,', 'UA05020010010099999,', UA05020010010099999",
    "settlements.csv, 'population,', 'inhabitants,', inhabitants"
  })
  void refusesToLoseAFieldThatWasFilledInOrChanged(
      String file, String old, String changed, String word) throws IOException {
    whole().write(folder);
    replace(file, old, changed);

    assertRefused(whole(), file, word);
  }

  @Test
  void refusesToEmptyAFieldThatWasFilledInByHand() throws IOException {
    incomplete().write(folder);
    replace("settlements.csv", "49.16723442,28.36944855,,", "49.16723442,28.36944855,2300,");

    assertRefused(incomplete(), "settlements.csv", "2300", "population");
  }

  @Test
  void refusesAnotherOblastInTheSameFolder() throws IOException {
    var country = whole();
    country.in(country.register().findOblast("05").orElseThrow()).write(folder);

    assertRefused(country.in(country.register().findOblast("80").orElseThrow()), "settlements.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "katottg,\"", "\0"})
  void refusesSettlementsItCannotRead(String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("settlements.csv"), text);

    assertRefused(whole(), "settlements.csv");
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() throws IOException {
    Files.writeString(folder, "x");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> whole().write(folder));
    assertThat(folder).hasContent("x");
  }
}
