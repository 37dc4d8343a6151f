package io.github.dilnytsia.json;

import io.github.dilnytsia.plan.PlanningProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Planning problems as JSON, format {@code dilnytsia-problem}, version 1.
 *
 * <p>A problem that is written and read again is equal, whatever its texts hold, and has the same fingerprint. The same
 * problem gives the same bytes on every machine: facts in the order of their ids, UTF-8, one line.
 *
 * <p>The order of a document's fields and of its arrays makes no difference to what is read. Nothing is guessed: an
 * unknown field, a field that stands twice, {@code null} or {@code "5"} for 5 is an error. What is not known or not so is
 * left out. A fingerprint in the document is held against the facts; a document written by hand needs none.
 *
 * <p>Safe for any number of threads.
 */
public final class ProblemJson {

  private ProblemJson() {}

  /**
   * A problem as a document.
   *
   * @throws IllegalArgumentException if the problem has a host's own {@link PlanningProblem#travelTimes()}, which are code
   *     and no facts: leave them out and add them again after reading; or if it holds what the format has no place for,
   *     such as half of a character or an unknown weight
   */
  public static byte[] write(PlanningProblem problem) {
    var bytes = new ByteArrayOutputStream();
    write(problem, bytes);
    return bytes.toByteArray();
  }

  /**
   * The same into a stream, which stays open.
   *
   * @throws IllegalArgumentException as {@link #write(PlanningProblem)}; part of the document may have been written then
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(PlanningProblem problem, OutputStream stream) {
    if (problem.travelTimes().isPresent()) {
      throw new IllegalArgumentException(
          "Problem \"%s\" has a source of drives of its own, which is code and has no place in JSON; expected none. Write PlanningProblem.builder().from(problem).travelTimes(Optional.empty()).build(), and add the source again after reading."
              .formatted(problem.name()));
    }
    try {
      Documents.write(problem, ProblemForms.PROBLEM, stream);
    } catch (IOException e) {
      throw new UncheckedIOException("The problem cannot be written as JSON: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a document in UTF-8, within {@link JsonLimits#standard()}.
   *
   * @throws JsonException with everything that is wrong with it
   */
  public static PlanningProblem read(byte[] json) {
    return read(Sources.of(json, JsonLimits.standard()), JsonLimits.standard());
  }

  /**
   * Reads a document that is a text already, within {@link JsonLimits#standard()}.
   *
   * @throws JsonException with everything that is wrong with it
   */
  public static PlanningProblem read(String json) {
    return read(Sources.of(json, JsonLimits.standard()), JsonLimits.standard());
  }

  /**
   * Reads a stream in UTF-8 to its end, within {@link JsonLimits#standard()}; it stays open.
   *
   * @throws JsonException with everything that is wrong with the document
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static PlanningProblem read(InputStream json) {
    return read(json, JsonLimits.standard());
  }

  /**
   * Reads a stream in UTF-8 to its end, or until it is longer than it may be; it stays open.
   *
   * @throws JsonException with everything that is wrong with the document
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static PlanningProblem read(InputStream json, JsonLimits limits) {
    return read(Sources.of(json, limits), limits);
  }

  private static PlanningProblem read(Reader text, JsonLimits limits) {
    return Documents.read(text, ProblemForms.PROBLEM, limits, Optional.empty());
  }

  /**
   * The JSON Schema (2020-12) of the format: every document this class writes is valid by it, and what it refuses this
   * class refuses too. References between facts, dates in order and lengths are beyond it.
   */
  public static String schema() {
    return Schemas.text("problem", "Planning problem of dilnytsia", ProblemForms.PROBLEM);
  }
}
