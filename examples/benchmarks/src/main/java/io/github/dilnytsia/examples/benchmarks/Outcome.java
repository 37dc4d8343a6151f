package io.github.dilnytsia.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.dilnytsia.optimize.Solution;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What {@code solve} says of a solution, in one line of JSON.
 *
 * @param objective in the file's units; empty if a task that must be assigned is not
 * @param bound no feasible solution's objective is below this
 * @param unassigned tasks without an agent, whether they must have one or not
 * @param seconds since the start of the Java machine
 */
record Outcome(
    String instance,
    Optional<BigDecimal> objective,
    BigDecimal bound,
    int unassigned,
    BigDecimal seconds,
    long peakHeapMiB,
    int threads,
    long seed) {

  private static final int GAP_DECIMALS = 8;

  static Outcome of(
      Instance instance, Solution solution, SolveOptions options, ProcessClock clock) {
    int unassigned = 0;
    for (int agent : solution.agentOfTask()) {
      unassigned += agent == Solution.UNASSIGNED ? 1 : 0;
    }
    return new Outcome(
        instance.name(),
        solution.isFeasible() ? Optional.of(instance.objective(solution)) : Optional.empty(),
        instance.bound(solution.bound()),
        unassigned,
        clock.seconds(),
        Memory.peakHeapMiB(),
        options.threads(),
        options.seed());
  }

  /** By how much the objective is above the bound, as a share of the bound, rounded up; empty if there is no share. */
  Optional<BigDecimal> gap() {
    return objective.flatMap(value -> share(value.subtract(bound)));
  }

  private Optional<BigDecimal> share(BigDecimal above) {
    if (above.signum() == 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    return bound.signum() == 0
        ? Optional.empty()
        : Optional.of(
            above.divide(bound.abs(), GAP_DECIMALS, RoundingMode.CEILING).stripTrailingZeros());
  }

  String toJson() {
    var text = new StringWriter();
    var factory = JsonFactory.builder()
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build();
    try (var json = factory.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("instance", instance);
      json.writeFieldName("objective");
      json.writeNumber(objective.orElse(null));
      json.writeNumberField("bound", bound);
      json.writeFieldName("gap");
      json.writeNumber(gap().orElse(null));
      json.writeBooleanField("feasible", objective.isPresent());
      json.writeNumberField("unassigned", unassigned);
      json.writeNumberField("seconds", seconds);
      json.writeNumberField("peakHeapMiB", peakHeapMiB);
      json.writeNumberField("threads", threads);
      json.writeNumberField("seed", seed);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
