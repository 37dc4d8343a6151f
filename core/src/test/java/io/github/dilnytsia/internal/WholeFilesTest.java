package io.github.dilnytsia.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

  @TempDir
  private Path folder;

  @Test
  void aFileReplacesTheOneThatIsThere() throws IOException {
    var file = folder.resolve("new/plan.csv");

    WholeFiles.write(file, bytes("one"));
    WholeFiles.write(file, bytes("other"));

    assertThat(file).hasContent("other");
    assertThat(names(folder.resolve("new"))).containsExactly("plan.csv");
  }

  @Test
  void theCheckSeesTheWholeFileBeforeItsPlaceIsTaken() throws IOException {
    var file = Files.writeString(folder.resolve("plan.csv"), "one");
    var seen = new ArrayList<String>();

    WholeFiles.write(file, bytes("other"), part -> seen.addAll(List.of(read(part), read(file))));

    assertThat(seen).containsExactly("other", "one");
    assertThat(file).hasContent("other");
  }

  @Test
  void nothingIsLeftOfAFileThatItsCheckRefuses() throws IOException {
    var file = Files.writeString(folder.resolve("plan.csv"), "one");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> WholeFiles.write(file, bytes("other"), part -> {
          throw new IllegalArgumentException("Too short.");
        }))
        .withMessage("Too short.");
    assertThat(file).hasContent("one");
    assertThat(names(folder)).containsExactly("plan.csv");
  }

  @Test
  void aFolderIsAsItWasWhereOneFileCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "one");
    Files.writeString(folder.resolve("obsolete.csv"), "one");
    // A folder that is not empty stands where the second file would be written.
    Files.createDirectories(folder.resolve(".b.csv.part/x"));

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(
            () -> WholeFiles.write(folder, inOrder("a.csv", "b.csv"), List.of("obsolete.csv")))
        .withMessageContainingAll("The folder " + folder + " cannot be written", ".b.csv.part");
    assertThat(folder.resolve("a.csv")).hasContent("one");
    assertThat(names(folder)).containsExactly(".b.csv.part", "a.csv", "obsolete.csv");
  }

  @Test
  void whatCannotBeWrittenIsNamedAsItWasGiven() throws IOException {
    var noFolder = Files.writeString(folder.resolve("file"), "one");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> WholeFiles.write(noFolder.resolve("plan.csv"), bytes("other")))
        .withMessageStartingWith("The file %s cannot be written: ", noFolder.resolve("plan.csv"));
  }

  private static Map<String, byte[]> inOrder(String first, String second) {
    var contents = new LinkedHashMap<String, byte[]>();
    contents.put(first, bytes("other"));
    contents.put(second, bytes("other"));
    return contents;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
