package io.github.dilnytsia.forms;

import com.google.common.hash.Hashing;
import io.github.dilnytsia.plan.Beat;

/**
 * Names of files that no id can lead elsewhere or make alike.
 *
 * <p>An id of capitals, digits and hyphens stands in a name as it is. Any other is shown by what it has of ASCII letters
 * and digits, an underscore and 16 digits of its SHA-256: a name as it is has no underscore, so that no id can
 * take another's place, also where a file system takes capitals and small letters for the same. Every name begins with a
 * word of ours, so that none is a device of Windows.
 */
final class FileNames {

  private static final int LONGEST = 40;
  private static final String SUFFIX = ".html";

  private FileNames() {}

  static String of(Form form) {
    return form.id() + SUFFIX;
  }

  static String of(Form form, Beat beat) {
    return "%s-%s-%s%s".formatted(form.id(), id(beat.hromadaCode()), id(beat.officerId()), SUFFIX);
  }

  /** Whether it may be the name of a form of a beat. */
  static boolean isOfBeat(String name) {
    for (var form : Form.values()) {
      if (form.isPerBeat() && name.startsWith(form.id() + "-") && name.endsWith(SUFFIX)) {
        return true;
      }
    }
    return false;
  }

  static String id(String id) {
    var shown = new StringBuilder();
    var same = !id.isEmpty() && id.length() <= LONGEST;
    for (var i = 0; i < id.length(); i++) {
      var c = id.charAt(i);
      var asItIs = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
      same &= asItIs;
      if ((asItIs || (c >= 'a' && c <= 'z')) && shown.length() < LONGEST) {
        shown.append(c);
      }
    }
    return same ? id : shown + "_" + digest(id);
  }

  private static String digest(String id) {
    // Not by way of UTF-8, in which two ids that differ in half a character would be one.
    return Hashing.sha256().hashUnencodedChars(id).toString().substring(0, 16);
  }
}
