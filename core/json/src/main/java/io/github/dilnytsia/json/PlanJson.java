package io.github.dilnytsia.json;

import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanVerifier;
import io.github.dilnytsia.plan.PlanningProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Plans as JSON, format {@code dilnytsia-plan}, version 1.
 *
 * <p>A plan refers to units, officers, stations and hromadas by their ids and is read together with the problem it answers,
 * to which its fingerprint ties it. So it holds no officer's name or contact. A plan that is written and read again is equal;
 * wordings stand in it in both languages.
 *
 * <p>Reading is as strict as that of {@link ProblemJson}. It believes the figures it reads: who does not trust whoever
 * wrote them lets {@link PlanVerifier} recount them.
 *
 * <p>Safe for any number of threads.
 */
public final class PlanJson {

  private PlanJson() {}

  /**
   * A plan as a document.
   *
   * @throws IllegalArgumentException if the plan does not agree with itself where it says something twice, which plans of
   *     {@link io.github.dilnytsia.Planner} always do, or holds what the format has no place for
   */
  public static byte[] write(BeatPlan plan) {
    var bytes = new ByteArrayOutputStream();
    write(plan, bytes);
    return bytes.toByteArray();
  }

  /**
   * The same into a stream, which stays open.
   *
   * @throws IllegalArgumentException as {@link #write(BeatPlan)}; part of the document may have been written then
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(BeatPlan plan, OutputStream stream) {
    WritablePlan.check(plan);
    try {
      Documents.write(plan, PlanForms.PLAN, stream);
    } catch (IOException e) {
      throw new UncheckedIOException("The plan cannot be written as JSON: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a document in UTF-8, within {@link JsonLimits#standard()}.
   *
   * @param problem the problem the plan answers
   * @throws JsonException with everything that is wrong with the document; or only with both fingerprints, if the plan
   *     answers another problem
   */
  public static BeatPlan read(byte[] json, PlanningProblem problem) {
    return read(Sources.of(json, JsonLimits.standard()), problem, JsonLimits.standard());
  }

  /**
   * Reads a document that is a text already, within {@link JsonLimits#standard()}.
   *
   * @param problem the problem the plan answers
   * @throws JsonException as {@link #read(byte[], PlanningProblem)}
   */
  public static BeatPlan read(String json, PlanningProblem problem) {
    return read(Sources.of(json, JsonLimits.standard()), problem, JsonLimits.standard());
  }

  /**
   * Reads a stream in UTF-8 to its end, within {@link JsonLimits#standard()}; it stays open.
   *
   * @param problem the problem the plan answers
   * @throws JsonException as {@link #read(byte[], PlanningProblem)}
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static BeatPlan read(InputStream json, PlanningProblem problem) {
    return read(json, problem, JsonLimits.standard());
  }

  /**
   * Reads a stream in UTF-8 to its end, or until it is longer than it may be; it stays open.
   *
   * @param problem the problem the plan answers
   * @throws JsonException as {@link #read(byte[], PlanningProblem)}
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static BeatPlan read(InputStream json, PlanningProblem problem, JsonLimits limits) {
    return read(Sources.of(json, limits), problem, limits);
  }

  private static BeatPlan read(Reader text, PlanningProblem problem, JsonLimits limits) {
    return Documents.read(text, PlanForms.PLAN, limits, Optional.of(problem));
  }

  /**
   * The JSON Schema (2020-12) of the format: every document this class writes is valid by it, and what it refuses this
   * class refuses too. References to the problem are beyond it.
   */
  public static String schema() {
    return Schemas.text("plan", "Plan of dilnytsia", PlanForms.PLAN);
  }
}
