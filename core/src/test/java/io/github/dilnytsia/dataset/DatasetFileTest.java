package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DatasetFileTest {

  private static final Path PAGE = Path.of("../docs/dataset.md");
  private static final Pattern FILE = Pattern.compile("\\| `([a-z_]+\\.csv)` \\| (.*) \\|");
  private static final Pattern COLUMN = Pattern.compile("(?:^|· )(\\*\\*)?([a-z0-9_]+)");

  /** Columns by file as the page has them, required ones with an asterisk. */
  private static Map<String, List<String>> page() throws IOException {
    var files = new LinkedHashMap<String, List<String>>();
    for (var line :
        Files.readString(PAGE).lines().takeWhile(l -> !l.equals("## Out")).toList()) {
      var file = FILE.matcher(line);
      if (file.matches()) {
        var columns = COLUMN
            .matcher(file.group(2))
            .results()
            .map(column -> column.group(2) + (column.group(1) == null ? "" : "*"))
            .toList();
        files.put(file.group(1), columns);
      }
    }
    return files;
  }

  @Test
  void hasTheFilesAndColumnsOfTheirPageInTheDocumentation() throws IOException {
    var files = new LinkedHashMap<String, List<String>>();
    for (var file : DatasetFile.values()) {
      if (file != DatasetFile.OUTLINES) {
        files.put(
            file.fileName(),
            file.columns().stream()
                .map(column -> column + (file.requiredColumns().contains(column) ? "*" : ""))
                .toList());
      }
    }

    assertThat(page()).isEqualTo(files);
    assertThat(page().keySet()).containsExactlyElementsOf(files.keySet());
  }

  @Test
  void requiresThreeFiles() {
    assertThat(Arrays.stream(DatasetFile.values()).filter(DatasetFile::isRequired))
        .containsExactly(DatasetFile.SETTLEMENTS, DatasetFile.HROMADAS, DatasetFile.OFFICERS);
  }
}
