package io.github.dilnytsia.examples.planner.json;

import io.github.dilnytsia.examples.planner.console.JsonText;
import java.nio.file.Path;
import java.util.Collection;

/** Which files a command has written to a folder. */
public final class WrittenJson {

  private WrittenJson() {}

  /** The folder, and the files by their paths in it. */
  public static String of(Path folder, Collection<Path> files) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeStringField("folder", folder.toString());
      JsonText.write(
          json,
          "files",
          files.stream()
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .toList());
      json.writeEndObject();
    });
  }
}
