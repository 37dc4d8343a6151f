package io.github.dilnytsia.examples.planner.json;

import io.github.dilnytsia.dataset.DatasetSkeleton;
import io.github.dilnytsia.examples.planner.console.JsonText;
import io.github.dilnytsia.judgement.Language;
import java.nio.file.Path;

/** What an import came to. */
public final class ImportJson {

  private ImportJson() {}

  /**
   * The outcome.
   *
   * @param isWritten whether the dataset was written, or only what it lacks
   */
  public static String of(
      DatasetSkeleton skeleton, Path folder, boolean isWritten, Language language) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeStringField("folder", folder.toString());
      json.writeBooleanField("written", isWritten);
      json.writeNumberField("hromadas", skeleton.hromadas().size());
      json.writeNumberField("settlements", skeleton.settlements().size());
      json.writeNumberField("residents", skeleton.residents());
      json.writeNumberField("withoutResidents", skeleton.withoutResidents().size());
      json.writeNumberField("withoutPoint", skeleton.withoutPoint().size());
      NoticesJson.write(json, skeleton.notices(), language);
      json.writeEndObject();
    });
  }
}
