package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to a file, reading it gives facts or problems with a place, never anything else. */
class SpoiltDatasetTest {

  private static final TestFolder FOLDER = new TestFolder(Path.of("never-written"));
  private static final Dataset WHOLE = DatasetReader.read("whole", FOLDER.contents());

  @Property(tries = 1000)
  void tellsTheFileOfASpoiltField(
      @ForAll("files") String file,
      @ForAll @IntRange(max = 1000) int row,
      @ForAll @IntRange(max = 1000) int column,
      @ForAll("fields") String field) {
    var rows = new ArrayList<>(FOLDER.text(file).lines().toList());
    var index = row % rows.size();
    var fields = rows.get(index).split(",", -1);
    fields[column % fields.length] = field;
    rows.set(index, String.join(",", fields));

    var spoilt = with(file, String.join("\n", rows).getBytes(StandardCharsets.UTF_8));

    assertFactsOrProblems(spoilt, file);
  }

  @Property(tries = 1000)
  void tellsTheFileOfSpoiltBytes(
      @ForAll("files") String file,
      @ForAll @IntRange(max = 100_000) int place,
      @ForAll @IntRange(max = 5) int length,
      @ForAll byte[] bytes) {
    var old = FOLDER.text(file).getBytes(StandardCharsets.UTF_8);
    var from = place % old.length;
    var to = Math.min(old.length, from + length);
    var spoilt = Arrays.copyOf(old, from + bytes.length + old.length - to);
    System.arraycopy(bytes, 0, spoilt, from, bytes.length);
    System.arraycopy(old, to, spoilt, from + bytes.length, old.length - to);

    assertFactsOrProblems(with(file, spoilt), file);
  }

  @Property(tries = 100)
  void readsTheSameFactsWhateverTheOrderOfRows(@ForAll long seed) {
    var random = new Random(seed);
    var shuffled = new LinkedHashMap<>(FOLDER.contents());
    shuffled.replaceAll((file, bytes) -> file.endsWith(".csv") ? shuffled(bytes, random) : bytes);

    assertThat(DatasetReader.read("shuffled", shuffled)).isEqualTo(WHOLE);
  }

  private static byte[] shuffled(byte[] bytes, Random random) {
    var rows = new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    Collections.shuffle(rows.subList(1, rows.size()), random);
    return String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> with(String file, byte[] bytes) {
    var contents = new LinkedHashMap<>(FOLDER.contents());
    contents.put(file, bytes);
    return contents;
  }

  /** A spoilt id is told where another file names it, with the file that should have it. */
  private static void assertFactsOrProblems(Map<String, byte[]> contents, String file) {
    try {
      assertThat(DatasetReader.read("spoilt", contents)).isNotNull();
    } catch (DatasetException e) {
      assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
        assertThat(problem.text().in(Language.EN)).contains(file);
        assertThat(problem.text().in(Language.UK)).contains(file);
      });
    }
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(FOLDER.names());
  }

  @Provide
  Arbitrary<String> fields() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            " ",
            "0",
            "1",
            "-1",
            "1.5",
            "1e9",
            "NaN",
            "99999999999",
            "\"",
            "\"\"",
            "\"x",
            "x\"y",
            "2021-02-30",
            "2021-06-30",
            "UA05020010010058853",
            "UA05020030010063857",
            "UA05020010000053508",
            "POG-1",
            "ST-1",
            "\0",
            "\u202E"),
        Arbitraries.strings().ofMaxLength(8).map(text -> text.replaceAll("[\\r\\n]", "")));
  }
}
