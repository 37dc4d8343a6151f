package io.github.dilnytsia.report;

import com.google.common.html.HtmlEscapers;

/** Text in the frame of the page. */
final class Markup {

  private Markup() {}

  /** Good between tags and in a quoted attribute. */
  static String text(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
