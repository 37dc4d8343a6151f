package io.github.dilnytsia.dataset;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.internal.SideBySide;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What the folder of a plan is to hold: the plan's own files, and any further ones a host puts beside them.
 *
 * <p>The summary has the hash of each further file too, so that one of another run is noticed.
 */
@Value.Immutable
@DomainStyle
public interface PlanFiles {

  BeatPlan plan();

  /** The problem the plan answers. */
  PlanningProblem problem();

  /** Of reasons and findings. */
  @Value.Default
  default Language language() {
    return Language.UK;
  }

  /** What amended the policy, and the SHA-256 of each where it is a file; the summary keeps them. */
  Map<String, String> amendments();

  /**
   * Bytes by file name, such as the layers of a map. A name has Latin letters, digits, {@code -} and {@code _}, and an
   * extension; none is that of a file of plans or datasets.
   */
  @Value.Auxiliary
  Map<String, byte[]> further();

  /** Files that exist can be written: the plan answers the problem, and no name leaves the folder. */
  @Value.Check
  default void check() {
    if (!plan().fingerprint().equals(problem().fingerprint())) {
      throw new IllegalArgumentException(
          "The plan answers the problem \"%s\" with fingerprint %s, not \"%s\" with %s; expected the problem it was made from."
              .formatted(
                  plan().problem(),
                  plan().fingerprint(),
                  problem().name(),
                  problem().fingerprint()));
    }
    FurtherFile.requirePlain(further());
  }

  /**
   * What each file holds, in the order they are written: further ones in the order of their names, the summary last.
   *
   * @throws IllegalStateException if Jackson is not on the class path
   */
  default Map<String, byte[]> contents() {
    // The map takes as long as all tables together.
    var map = SideBySide.begin(
        () -> Jackson.require("Writing a plan", () -> PlanMap.text(plan(), problem())));
    var contents = new LinkedHashMap<>(PlanTables.contents(plan(), problem(), language()));
    contents.put(PlanFile.MAP.fileName(), map.get());
    contents.putAll(new TreeMap<>(further()));
    var summary = Jackson.require(
        "Writing a plan",
        () -> PlanSummaryText.of(plan(), problem(), new LinkedHashMap<>(contents), amendments()));
    contents.put(PlanFile.SUMMARY.fileName(), summary);
    return Collections.unmodifiableMap(contents);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PlanFiles}. */
  final class Builder extends ImmutablePlanFiles.Builder {}
}
