package io.github.dilnytsia.forms;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.github.dilnytsia.judgement.Language;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What stands around the text of every paper. It is never a template's: its first rule is that the page runs nothing and
 * asks nobody for anything, whatever the template holds.
 */
final class Page {

  /** By which a file is known as one of ours, near its beginning. */
  static final String MARK = "<meta name=\"generator\" content=\"dilnytsia forms\">";

  private final String language;
  private final String style;
  private final String rule;

  Page(Language language, String style) {
    this.language = language.name().toLowerCase(Locale.ROOT);
    this.style = "\n" + style;
    this.rule = "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
        .formatted(BaseEncoding.base64()
            .encode(
                Hashing.sha256().hashString(this.style, StandardCharsets.UTF_8).asBytes()));
  }

  /** A whole page of a form's name, with a title that is not yet escaped and a text that is. */
  byte[] of(String form, String title, String text) {
    var head = """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        %s
        <meta http-equiv="Content-Security-Policy" content="%s">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>""".formatted(language, MARK, rule, Printed.of(title));
    var page = head
        + style
        + "</style>\n</head>\n<body class=\""
        + form
        + "\">\n<main>\n"
        + text
        + "</main>\n</body>\n</html>\n";
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
