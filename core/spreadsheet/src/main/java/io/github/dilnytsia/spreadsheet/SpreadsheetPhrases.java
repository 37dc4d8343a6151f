package io.github.dilnytsia.spreadsheet;

import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;

/** What this package says to people: the sentences of {@code spreadsheet_uk.properties} and its English twin. */
final class SpreadsheetPhrases {

  static final Phrases ALL = Phrases.load(SpreadsheetPhrases.class, "spreadsheet");

  private SpreadsheetPhrases() {}

  static Wording say(String key, Object... figures) {
    return ALL.say(key, figures);
  }
}
