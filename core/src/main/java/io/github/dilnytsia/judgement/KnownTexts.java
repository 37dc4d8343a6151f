package io.github.dilnytsia.judgement;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/** Texts that stand in tables and rules in English, and that people are told in their own language. */
final class KnownTexts {

  private final Map<String, Wording> byText;

  private KnownTexts(Map<String, Wording> byText) {
    this.byText = byText;
  }

  static KnownTexts load(String name) {
    var phrases = Phrases.load(KnownTexts.class, name);
    var texts = ImmutableMap.<String, Wording>builder();
    for (var key : phrases.keys()) {
      var wording = phrases.say(key);
      texts.put(wording.en(), wording);
    }
    return new KnownTexts(texts.buildOrThrow());
  }

  Optional<Wording> find(String text) {
    return Optional.ofNullable(byText.get(text));
  }
}
