package io.github.dilnytsia.rules;

import io.github.dilnytsia.judgement.Phrases;

/** What the rules of a book say to people, by their ids. */
record BookPhrases(Phrases verdicts, Phrases findings) {

  static BookPhrases standard() {
    return new BookPhrases(
        Phrases.load(RuleBook.class, "verdicts"), Phrases.load(RuleBook.class, "findings"));
  }

  /** The key of a rule's phrase; a rule with several things to say has one for each variant. */
  static String key(Rule rule, String variant) {
    return variant.isEmpty() ? rule.id() : rule.id() + "." + variant;
  }
}
