package io.github.dilnytsia.rules;

import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the rules of a book say to people, by their ids. */
record BookPhrases(Phrases verdicts, Phrases findings) {

  private static final Pattern PLACE = Pattern.compile("\\{([0-9]{1,2})}");

  static BookPhrases standard() {
    return new BookPhrases(
        Phrases.load(RuleBook.class, "verdicts"), Phrases.load(RuleBook.class, "findings"));
  }

  /** What a rule says in a verdict: in its own words if it has any, else in those of its id. */
  Wording verdict(Rule rule, String variant, Object... figures) {
    return own(rule, variant, figures).orElseGet(() -> verdicts.say(key(rule, variant), figures));
  }

  /** What a rule says in a finding: in its own words if it has any, else in those of its id. */
  Wording finding(Rule rule, String variant, Object... figures) {
    return own(rule, variant, figures).orElseGet(() -> findings.say(key(rule, variant), figures));
  }

  private static Optional<Wording> own(Rule rule, String variant, Object... figures) {
    if (rule.uk().isEmpty() || rule.en().isEmpty() || !variant.isEmpty()) {
      return Optional.empty();
    }
    var wording = Wording.of(rule.uk().get(), rule.en().get(), figures);
    requirePlaces(rule, wording);
    return Optional.of(wording);
  }

  /** A place without a figure would fail where the sentence is read, far from the rule. */
  private static void requirePlaces(Rule rule, Wording wording) {
    for (var sentence : List.of(wording.uk(), wording.en())) {
      var places = PLACE.matcher(sentence);
      while (places.find()) {
        if (Integer.parseInt(places.group(1)) >= wording.figures().size()) {
          throw new IllegalArgumentException(
              "The words of rule \"%s\" have a place {%s} and the rule gives %d figures; expected one for each place, from {0}."
                  .formatted(rule.name(), places.group(1), wording.figures().size()));
        }
      }
    }
  }

  /** The key of a rule's phrase; a rule with several things to say has one for each variant. */
  static String key(Rule rule, String variant) {
    return variant.isEmpty() ? rule.id() : rule.id() + "." + variant;
  }
}
