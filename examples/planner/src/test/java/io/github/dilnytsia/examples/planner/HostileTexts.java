package io.github.dilnytsia.examples.planner;

import java.io.IOException;
import java.nio.file.Path;

/** Texts that would be code if anybody let them, and tame ones to compare with. */
final class HostileTexts {

  private static final String RAN = "window.ran = (window.ran || 0) + 1";

  /** All in one text, and ten thousand characters more: so every field that takes a text has each of them. */
  private static final String TEXT = String.join(
          " ",
          "<script>" + RAN + "</script>",
          "</script><script>" + RAN + "</script>",
          "<!--<script>",
          "</title></style></textarea>",
          "\"><img src=x onerror=\"" + RAN + "\">",
          "'><svg onload='" + RAN + "'>",
          "' onfocus='" + RAN + "' autofocus='",
          "\\u003cscript\\u003e" + RAN + "\\u003c/script\\u003e",
          "`${" + RAN + "}`",
          "javascript:" + RAN,
          "<a href=\"javascript:" + RAN + "\">x</a>",
          "{{" + RAN + "}} {0} {1} @@data@@ %s $1 \\",
          "\u202etxt\u2066\u2028\u2029",
          "]]> &lt;b&gt; &#60;script&#62;")
      + " "
      + "Щ".repeat(10_000);

  static final String ID = "\"><img src=x onerror=window.ran=1>'</script>\u202e{0}`";

  private HostileTexts() {}

  /** A dataset with all of them in every field that takes a text. */
  static Path hostile(Path folder) throws IOException {
    return TextsFolder.write(folder, word -> TEXT + word, word -> ID + word);
  }

  /** The same dataset with names as people have them. */
  static Path tame(Path folder) throws IOException {
    return TextsFolder.write(folder, word -> "Щастя " + word, word -> "Щ" + word);
  }
}
