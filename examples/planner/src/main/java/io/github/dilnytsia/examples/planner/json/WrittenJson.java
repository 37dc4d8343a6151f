package io.github.dilnytsia.examples.planner.json;

import io.github.dilnytsia.examples.planner.console.JsonText;
import java.nio.file.Path;

/** Which files a command has written to a folder. */
public final class WrittenJson {

  private WrittenJson() {}

  /** The folder, and the names of the files in it. */
  public static String of(Path folder, Iterable<String> files) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeStringField("folder", folder.toString());
      JsonText.write(json, "files", files);
      json.writeEndObject();
    });
  }
}
