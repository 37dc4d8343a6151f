package io.github.dilnytsia.plan;

import io.github.dilnytsia.judgement.Language;
import java.util.List;

/** An explanation as sentences for people. */
final class ExplanationText {

  private ExplanationText() {}

  static List<String> lines(Explanation explanation, Language language) {
    return List.of(explanation.unit().label() + language);
  }
}
