package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.PlanningProblem;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** One document while it is read: where the reading stands, and what it has to tell. */
final class Reading {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}([.][0-9]{1,20})?");

  private final JsonParser parser;
  private final JsonLimits limits;
  private final ProblemLog log;
  private final References references;
  private final Optional<PlanningProblem> problem;
  private Spot spot;

  /**
   * A reading before its first token.
   *
   * @param problem the problem a plan answers; empty if a problem itself is read
   */
  Reading(JsonParser parser, JsonLimits limits, ProblemLog log, Optional<PlanningProblem> problem) {
    this.parser = parser;
    this.limits = limits;
    this.log = log;
    this.references = new References(log);
    this.problem = problem;
    this.spot = Spot.root(parser.currentLocation());
  }

  /** Goes to the first token; the document itself is at fault if there is none. */
  void begin() throws IOException {
    if (parser.nextToken() == null) {
      log.tell(spot, Optional.empty(), say("expected.document"));
      log.throwIfAny();
    }
    spot = Spot.root(parser.currentTokenLocation());
  }

  /** Sees to it that nothing follows. */
  void end() throws IOException {
    if (parser.nextToken() != null) {
      log.tell(Spot.root(parser.currentTokenLocation()), Optional.of(found()), say("expected.end"));
    }
  }

  JsonLimits limits() {
    return limits;
  }

  ProblemLog log() {
    return log;
  }

  References references() {
    return references;
  }

  /** The problem a plan answers. */
  PlanningProblem problem() {
    return problem.orElseThrow();
  }

  /** Where the value stands that is being read. */
  Spot spot() {
    return spot;
  }

  boolean isAt(JsonToken token) {
    return parser.currentToken() == token;
  }

  boolean isAtNumber() {
    return parser.currentToken().isNumeric();
  }

  /** The token after this one. */
  JsonToken next() throws IOException {
    var token = parser.nextToken();
    if (token == null) {
      throw new IllegalStateException("There is no token after the last.");
    }
    return token;
  }

  /** The name of the field at which the reading stands. */
  String name() throws IOException {
    return parser.currentName();
  }

  /** The characters of a text, or of a number as it is written. */
  String text() throws IOException {
    return parser.getText();
  }

  /** The value at which the parser stands is a field or an element of what stands at a spot. */
  void enter(Spot parent, Object segment) {
    spot = parent.child(segment, parser.currentTokenLocation());
  }

  /** What stands at a spot has been read. */
  void leave(Spot back) {
    spot = back;
  }

  void skip() throws IOException {
    parser.skipChildren();
  }

  /** Where Jackson stopped. */
  Spot spotOf(JacksonException e) {
    var location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    return Spot.of(parser.getParsingContext(), location);
  }

  /** What stands here, as JSON. */
  String found() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "{…}";
      case START_ARRAY -> "[…]";
      case VALUE_STRING -> '"' + parser.getText() + '"';
      default -> parser.getText();
    };
  }

  /** Tells that the value here is not what was expected, and passes over it. */
  <T> Optional<T> refuse(Wording expected) throws IOException {
    var hint =
        isAt(JsonToken.VALUE_NULL) ? Optional.of(say("hint.null")) : Optional.<Wording>empty();
    return refuse(expected, hint);
  }

  /** The same where a number was expected. */
  <T> Optional<T> refuseNumber(Wording expected) throws IOException {
    return isAt(JsonToken.VALUE_STRING) && NUMBER.matcher(text()).matches()
        ? refuse(expected, Optional.of(say("hint.unquoted")))
        : refuse(expected);
  }

  private <T> Optional<T> refuse(Wording expected, Optional<Wording> hint) throws IOException {
    log.tell(spot, Optional.of(found()), expected, hint);
    skip();
    return Optional.empty();
  }

  /** Tells of a value that has been read already. */
  void tell(String found, Wording expected) {
    log.tell(spot, Optional.of(found), expected);
  }
}
