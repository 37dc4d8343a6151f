package io.github.dilnytsia.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesInFolderTest {

  private static final Map<String, byte[]> CONTENTS =
      ImmutableMap.of("a.txt", bytes("new a"), "b.txt", bytes("new b"));

  @TempDir
  private Path folder = Path.of("");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void writesEveryFileTakesTheObsoleteAwayAndLeavesNothingElse() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "old a, and longer than the new one");
    Files.writeString(folder.resolve("gone.txt"), "old");
    Files.writeString(folder.resolve("mine.txt"), "mine");

    WholeFiles.write(folder, CONTENTS, List.of("gone.txt", "never-there.txt"));

    assertThat(folder.resolve("a.txt")).hasContent("new a");
    assertThat(folder.resolve("b.txt")).hasContent("new b");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.txt", "b.txt", "mine.txt");
  }

  @Test
  void makesTheFolderWithThoseAroundIt() {
    WholeFiles.write(folder.resolve("deep/deeper"), CONTENTS, List.of());

    assertThat(folder.resolve("deep/deeper/b.txt")).hasContent("new b");
  }

  @Test
  void writesThroughNoLinkThatLiesInTheWay(@TempDir Path elsewhere) throws IOException {
    var secret = Files.writeString(elsewhere.resolve("secret"), "secret");
    Files.createSymbolicLink(folder.resolve(".a.txt.part"), secret);
    Files.createSymbolicLink(folder.resolve("b.txt"), secret);

    WholeFiles.write(folder, CONTENTS, List.of());

    assertThat(secret).hasContent("secret");
    assertThat(folder.resolve("a.txt")).hasContent("new a");
    assertThat(folder.resolve("b.txt")).hasContent("new b");
  }
}
