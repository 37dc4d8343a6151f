package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

/** {@code hromada_outlines_approx.geojson}, which only those can read who have Jackson on their class path. */
final class OutlineFile {

  private OutlineFile() {}

  static void read(byte[] bytes, Draft draft, Problems problems) {
    var malformed = new CsvLines(bytes).malformedLines().nextSetBit(0);
    if (malformed >= 0) {
      problems.add(
          DatasetFile.OUTLINES,
          Problems.problem(null, say("expected.utf8")).hint(say("hint.utf8")).row(malformed));
      return;
    }
    try {
      new OutlineReader(draft, problems).read(bytes);
    } catch (NoClassDefFoundError e) {
      problems.notice(Notice.builder()
          .file(DatasetFile.OUTLINES.fileName())
          .text(say("notice.no-jackson"))
          .build());
    }
  }
}
