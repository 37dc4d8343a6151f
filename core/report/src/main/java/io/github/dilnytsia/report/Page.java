package io.github.dilnytsia.report;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Wording;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Puts the page together: a frame, styles, scripts, and one block of data from which the scripts build all that is seen.
 *
 * <p>Data stand in one place, as JSON that no markup can end; nothing of it is ever parsed as markup. The policy in the
 * page's head lets run what has the hashes worked out here, and nothing else.
 */
final class Page {

  /** In the order in which each needs those before it. */
  private static final List<String> SCRIPTS = List.of(
      "data.js",
      "words.js",
      "names.js",
      "elements.js",
      "table.js",
      "charts.js",
      "route.js",
      "cards.js",
      "card-lists.js",
      "map-layers.js",
      "map-labels.js",
      "map.js",
      "search.js",
      "figures.js",
      "loads.js",
      "drives.js",
      "shortage.js",
      "findings.js",
      "comparison.js",
      "proof.js",
      "quality.js",
      "page.js");

  private Page() {}

  static byte[] of(Report report) {
    var leafletStyle = Leaflet.style();
    var leafletScript = Leaflet.script();
    var style = PageFile.text("page.css");
    var script = script();
    var parts = ImmutableMap.<String, String>builder()
        .put("language", report.language().name().toLowerCase(Locale.ROOT))
        .put("title", Markup.text(title(report)))
        .put(
            "policy",
            ContentPolicy.of(List.of(leafletScript, script), List.of(leafletStyle, style)))
        .put("leaflet.css", leafletStyle)
        .put("page.css", style)
        .put("leaflet.js", leafletScript)
        .put("page.js", script)
        .put("needs-script-uk", Markup.text(ReportPhrases.say(Language.UK, "needs-script")))
        .put("needs-script-en", Markup.text(ReportPhrases.say(Language.EN, "needs-script")))
        .buildOrThrow();
    return fill(PageFile.text("page.html"), parts, new PlanData(report).json());
  }

  private static String title(Report report) {
    var plan = report.plan();
    var name = Wording.same(plan.problem()).in(report.language());
    return ReportPhrases.say(report.language(), "title", name, plan.date());
  }

  /** The texts of our scripts. */
  static List<String> scripts() {
    return SCRIPTS.stream().map(PageFile::text).toList();
  }

  private static String script() {
    return "\"use strict\";\n(() => {\n" + String.join("", scripts()) + "})();\n";
  }

  /** The frame with its parts; data come as bytes, since they are most of the page. */
  private static byte[] fill(String frame, Map<String, String> parts, byte[] data) {
    var page = new ByteArrayOutputStream(data.length + 400_000);
    var pieces = frame.split("@@", -1);
    for (var i = 0; i < pieces.length; i++) {
      if (i % 2 == 0) {
        page.writeBytes(bytes(pieces[i]));
      } else if (pieces[i].equals("data")) {
        page.writeBytes(data);
      } else {
        page.writeBytes(bytes(Objects.requireNonNull(parts.get(pieces[i]))));
      }
    }
    return page.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
