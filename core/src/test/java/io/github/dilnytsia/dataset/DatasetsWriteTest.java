package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.Territory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetsWriteTest {

  @TempDir
  Path temp;

  private TestFolder folder() {
    return new TestFolder(temp.resolve("in"));
  }

  @Test
  void readsBackTheFactsItWrote() {
    var dataset = folder().read();

    Datasets.write(dataset, temp.resolve("out"));

    assertThat(Datasets.read(temp.resolve("out"))).isEqualTo(dataset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vinnytsia", "ternopil"})
  void readsBackTheFactsOfAnOblast(String name) {
    var dataset = Datasets.read(SampleOblastsTest.oblast(name));

    Datasets.write(dataset, temp.resolve("out"));

    assertThat(Datasets.read(temp.resolve("out"))).isEqualTo(dataset);
  }

  @Test
  void writesEveryColumnInItsOrderWithUnixLineEndsAndNoByteOrderMark() throws IOException {
    Datasets.write(folder().read(), temp.resolve("out"));

    assertThat(temp.resolve("out/stations.csv"))
        .content()
        .startsWith(
            "station_id,katottg,hromada_code,lat,lon,opened,closed,desks,office_equipment,safe,"
                + "communications,reception_hours\nST-1,")
        .contains("ST-2,UA05020030010063857,UA05020030000031457,,,,,,,,,\n")
        .doesNotContain("\r");
    assertThat(temp.resolve("out/forbids.csv")).content().contains(",\"родичі, друзі\",\n");
  }

  @Test
  void writesTheSameBytesWhateverTheOrderOfRows() {
    var dataset = folder().read();
    var shuffled = folder();
    for (var file : shuffled.names()) {
      if (file.endsWith(".csv")) {
        var rows = shuffled.text(file).lines().toList();
        var body = rows.subList(1, rows.size());
        shuffled.set(
            file,
            rows.get(0) + "\n" + String.join("\n", ImmutableList.copyOf(body).reverse()) + "\n");
      }
    }

    var again = shuffled.read();

    assertThat(again).isEqualTo(dataset);
    assertThat(texts(again)).isEqualTo(texts(dataset));
  }

  private static Map<String, String> texts(Dataset dataset) {
    var texts = new java.util.TreeMap<String, String>();
    DatasetWriter.contents(dataset)
        .forEach((file, bytes) ->
            texts.put(file, new String(bytes, java.nio.charset.StandardCharsets.UTF_8)));
    return texts;
  }

  @Test
  void replacesADatasetAndRemovesWhatTheNewOneLacks() throws IOException {
    var out = new TestFolder(temp.resolve("out")).set("readme.txt", "моє").save();
    var dataset = folder().remove("pins.csv").read();

    Datasets.write(dataset, out);

    assertThat(Datasets.read(out)).isEqualTo(dataset);
    assertThat(out.resolve("pins.csv")).doesNotExist();
    assertThat(out.resolve("readme.txt")).exists();
  }

  @Test
  void refusesAFolderThatHoldsSomethingElse() throws IOException {
    var out = Files.createDirectories(temp.resolve("out"));
    Files.writeString(out.resolve("thesis.txt"), "три роки праці");
    var dataset = folder().read();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Datasets.write(dataset, out))
        .withMessageContainingAll("thesis.txt", "out");
    assertThat(out).isDirectoryNotContaining("glob:**.csv");
  }

  @Test
  void takesWhatACommandLeftThatWasEndedForNothing() throws IOException {
    var out = Files.createDirectories(temp.resolve("out"));
    Files.writeString(out.resolve(".settlements.csv.part"), "katottg");
    var dataset = folder().read();

    Datasets.write(dataset, out);

    assertThat(Datasets.read(out)).isEqualTo(dataset);
    assertThat(out.resolve(".settlements.csv.part")).doesNotExist();
  }

  @Test
  void refusesFactsThatNoFileCouldBeReadWithBeforeItWritesAnything() {
    var dataset = folder().read();
    var moved = Settlement.builder()
        .from(dataset.territory().settlement(TestFolder.TOWN))
        .location(GeoPoint.of(0, 0))
        .build();
    var settlements = dataset.territory().settlements().stream()
        .map(s -> s.code().equals(moved.code()) ? moved : s)
        .toList();
    var strange = with(dataset, settlements);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Datasets.write(strange, temp.resolve("out")))
        .withMessageContainingAll("settlements.csv", "lat");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void refusesHalfACharacter() {
    var dataset = folder().read();
    var broken = Settlement.builder()
        .from(dataset.territory().settlement(TestFolder.TOWN))
        .name("Слов\uD800янка")
        .build();
    var settlements = dataset.territory().settlements().stream()
        .map(s -> s.code().equals(broken.code()) ? broken : s)
        .toList();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Datasets.write(with(dataset, settlements), temp.resolve("out")))
        .withMessageContainingAll("settlements.csv", "surrogate");
  }

  private static Dataset with(Dataset dataset, List<Settlement> settlements) {
    return Dataset.builder()
        .from(dataset)
        .territory(Territory.builder()
            .from(dataset.territory())
            .settlements(settlements)
            .build())
        .build();
  }

  @Test
  void leavesNoPartialFileAndNoChangeBehindAFailure() throws IOException {
    var out = folder().save();
    var before = Files.readString(out.resolve("settlements.csv"));
    Files.createDirectories(out.resolve(".weights.csv.part/in-the-way"));
    var dataset = Datasets.read(out);

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Datasets.write(dataset, out))
        .withMessageContaining(out.toString());
    assertThat(out.resolve("settlements.csv")).content().isEqualTo(before);
    assertThat(out).isDirectoryNotContaining("glob:**/.settlements.csv.part");
  }

  @Test
  void writesDegreesInTheFewestDigitsThatReadBackTheSame() {
    assertThat(Points.text(49.19845982)).isEqualTo("49.19845982");
    assertThat(Points.text(48)).isEqualTo("48");
    assertThat(Points.text(2.0E-3)).isEqualTo("0.002");
    assertThat(Double.parseDouble(Points.text(28.1 + 0.2))).isEqualTo(28.1 + 0.2);
  }

  @Test
  void writesNoFileWithoutContent() {
    var dataset = folder().remove("absences.csv").remove("weights.csv").read();

    assertThat(DatasetWriter.contents(dataset)).doesNotContainKeys("absences.csv", "weights.csv");
    assertThat(catchThrowable(() -> Datasets.write(dataset, temp.resolve("out"))))
        .isNull();
  }
}
