package io.github.dilnytsia.examples.spring;

import io.github.dilnytsia.json.JsonException;
import io.github.dilnytsia.json.JsonProblem;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.WordedException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every failure as {@code application/problem+json} (RFC 9457): what, where, found, expected. */
@RestControllerAdvice
class Refusals extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final Phrases PHRASES = Phrases.load(Refusals.class, "service");
  private static final String SECONDS_TO_WAIT = "5";
  private static final int MOST_ERRORS = 100;

  @ExceptionHandler
  ProblemDetail refused(Refusal refusal, Locale locale) {
    var problem = problem(refusal.status(), refusal.what(), locale);
    problem.setProperty("where", refusal.where());
    problem.setProperty("found", refusal.found());
    problem.setProperty("expected", refusal.expected());
    return problem;
  }

  /** Everything wrong with a document at once, up to a number nobody reads to the end of. */
  @ExceptionHandler
  ProblemDetail unreadable(JsonException refused, Locale locale) {
    var problem = problem(HttpStatus.BAD_REQUEST, "unreadable", locale);
    problem.setProperty("errorsInAll", refused.problems().size());
    problem.setProperty(
        "errors",
        refused.problems().stream()
            .limit(MOST_ERRORS)
            .map(error -> error(error, language(locale)))
            .toList());
    return problem;
  }

  private static Map<String, Object> error(JsonProblem error, Language language) {
    return Map.of(
        "where", error.path(),
        "line", error.line(),
        "column", error.column(),
        "found", error.found().orElse(""),
        "expected", error.expected().in(language),
        "text", error.text().in(language));
  }

  /** As many wait as may: come again later. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> busy(RejectedExecutionException busy, Locale locale) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
        .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", locale));
  }

  /** Norms or weights that cannot be planned with; the library says which and why. */
  @ExceptionHandler
  ProblemDetail impossible(WordedException refused, Locale locale) {
    var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "impossible", locale);
    problem.setDetail(refused.text().in(language(locale)));
    return problem;
  }

  /** The same of what the library takes for a mistake of ours, and says in English. */
  @ExceptionHandler
  ProblemDetail impossible(IllegalArgumentException refused, Locale locale) {
    var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "impossible", locale);
    problem.setDetail(refused.getMessage());
    return problem;
  }

  /** Who asked learns that the fault is ours, and nothing of our insides. */
  @ExceptionHandler
  ProblemDetail defect(RuntimeException defect, Locale locale) {
    LOG.error("A request failed by a defect of the software.", defect);
    return problem(HttpStatus.INTERNAL_SERVER_ERROR, "defect", locale);
  }

  private static ProblemDetail problem(HttpStatus status, String what, Locale locale) {
    var problem = ProblemDetail.forStatus(status);
    problem.setTitle(PHRASES.say(language(locale), what));
    return problem;
  }

  private static Language language(Locale locale) {
    return Language.findByTag(locale.getLanguage()).orElse(Language.UK);
  }
}
