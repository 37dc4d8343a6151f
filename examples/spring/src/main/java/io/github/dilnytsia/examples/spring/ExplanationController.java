package io.github.dilnytsia.examples.spring;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Explanation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why is this unit served as it is? */
@RestController
class ExplanationController {

  private final PlanningDesk desk;

  ExplanationController(PlanningDesk desk) {
    this.desk = desk;
  }

  /** Line by line, in the language of {@code lang} or, without it, of the request's {@code Accept-Language}. */
  @GetMapping("/plans/{plan}/units/{unit}")
  ResponseEntity<List<String>> explain(
      @PathVariable("plan") String fingerprint,
      @PathVariable("unit") String unit,
      @RequestParam("lang") Optional<String> tag,
      Locale locale) {
    var language = language(tag.orElse(locale.getLanguage()));
    var explanation = explanation(plan(fingerprint), unit);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, language.name().toLowerCase(Locale.ROOT))
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .body(explanation.in(language));
  }

  private BeatPlan plan(String fingerprint) {
    return desk.find(fingerprint)
        .orElseThrow(
            () -> new Refusal(HttpStatus.NOT_FOUND, "plan", "plan", fingerprint, "POST /plans"));
  }

  private static Explanation explanation(BeatPlan plan, String unit) {
    var known = plan.explanations();
    return Optional.ofNullable(known.get(unit))
        .orElseThrow(() -> new Refusal(
            HttpStatus.NOT_FOUND, "unit", "unit", unit, String.join(", ", known.keySet())));
  }

  private static Language language(String tag) {
    return Language.findByTag(tag)
        .orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST, "language", "lang", tag, "uk, en"));
  }
}
