package io.github.dilnytsia.forms;

import com.samskivert.mustache.Escapers;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Wording;

/** Text as it stands in a page: nothing in it is markup, in text or in a quoted attribute, and nothing in it is unseen. */
final class Printed {

  private Printed() {}

  static String of(String text) {
    return Escapers.HTML.escape(Wording.same(text).in(Language.UK));
  }
}
