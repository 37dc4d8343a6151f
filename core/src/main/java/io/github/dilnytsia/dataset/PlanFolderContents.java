package io.github.dilnytsia.dataset;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.plan.BaseKind;
import io.github.dilnytsia.plan.Tier;
import io.github.dilnytsia.staffing.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What the folder of a plan says, row by row, and everything that is wrong with it.
 *
 * <p>Only rows without a problem are here. Whether they are the plan of a problem is for a verifier to say.
 */
@Value.Immutable
@DomainStyle
public interface PlanFolderContents {

  /** How a file stands to the hash the summary has of it. */
  enum FileState {
    AS_WRITTEN,
    /** Changed since, or of another run. */
    CHANGED,
    MISSING,
    /** The summary has no hash of it, or there is no summary. */
    UNLISTED
  }

  /** By name, for every file but the summary: those of every plan, and further ones the summary lists. */
  Map<String, FileState> files();

  /** Names of the files that are not every plan's but listed in the summary; in order. */
  List<String> furtherFiles();

  List<AssignmentRow> assignments();

  List<UnservedRow> unserved();

  List<BeatRow> beats();

  List<OfficerRow> officers();

  List<ShortageRow> shortages();

  List<NearnessRow> nearness();

  /** Empty if it cannot be read. */
  Optional<Summary> summary();

  /** By file, row and column; a file that is missing or changed is among them. */
  List<DataProblem> problems();

  /** Who serves each unit of {@link #assignments()}; of a unit that occurs twice, the last row counts. */
  default Map<String, String> officerByUnit() {
    var officers = new TreeMap<String, String>();
    assignments().forEach(row -> officers.put(row.unitId(), row.officerId()));
    return officers;
  }

  /** Whether every file is as it was written and every row can be read. */
  default boolean isWhole() {
    return problems().isEmpty();
  }

  /**
   * A row of {@code plan.csv}.
   *
   * @param drive one way, whole seconds
   * @param workHours a month, to four digits, as {@code travelHours}
   */
  record AssignmentRow(
      String unitId,
      String settlementCode,
      String officerId,
      Tier tier,
      Duration drive,
      BigDecimal workHours,
      BigDecimal travelHours,
      int residents,
      boolean pinned) {}

  /** A row of {@code unserved.csv}. */
  record UnservedRow(
      String unitId, String settlementCode, int residents, String reasonId, String reason) {}

  /**
   * A row of {@code beats.csv}.
   *
   * @param hours of work and travel a month, to four digits, as both indices
   */
  record BeatRow(
      String officerId,
      String hromadaCode,
      int settlements,
      int parts,
      int residents,
      BigDecimal hours,
      BigDecimal normIndex,
      BigDecimal loadIndex) {}

  /**
   * A row of {@code officers.csv}.
   *
   * @param hromadaCodes of all beats, none if the officer has none
   * @param hours of work and travel a month, to four digits, as its two terms and both indices
   * @param longestDrive one way, whole seconds
   */
  record OfficerRow(
      String officerId,
      List<String> hromadaCodes,
      int settlements,
      int parts,
      int residents,
      BigDecimal hours,
      BigDecimal normIndex,
      BigDecimal loadIndex,
      Role role,
      BigDecimal workHours,
      BigDecimal travelHours,
      Duration longestDrive,
      BaseKind baseKind) {}

  /** A row of {@code shortage.csv}. */
  record ShortageRow(
      String hromadaCode, int residents, BigDecimal officersNeeded, BigDecimal officersMissing) {}

  /**
   * A row of {@code nearness.csv}.
   *
   * @param raionCentreCode empty if unknown
   * @param kilometresSaved a month, to the metre
   */
  record NearnessRow(
      String hromadaCode,
      int residents,
      Optional<String> raionCentreCode,
      ReachFigures toStation,
      ReachFigures toOfficer,
      ReachFigures toRaionCentre,
      BigDecimal kilometresSaved) {}

  /**
   * How near one kind of place is.
   *
   * @param residents who have a way there; all else is empty if there are none
   * @param minutes mean drive, to three digits
   * @param kilometres mean distance, to the metre
   * @param within15 share of the residents within 15 minutes, to six digits, as {@code within30}
   */
  record ReachFigures(
      int residents,
      Optional<BigDecimal> minutes,
      Optional<BigDecimal> kilometres,
      Optional<BigDecimal> within15,
      Optional<BigDecimal> within30) {}

  /**
   * The figures of {@code summary.json}.
   *
   * @param interrupted whether the search was cut short
   * @param figures all numbers by their path, such as {@code cost.total} or {@code findings.WARNING}
   * @param hashes SHA-256 by file
   * @param amendments what amended the policy, and the SHA-256 of each where it is a file; empty if nothing did
   */
  record Summary(
      String dataset,
      LocalDate date,
      String version,
      String fingerprint,
      boolean interrupted,
      Map<String, BigDecimal> figures,
      Map<String, String> hashes,
      Map<String, String> amendments) {

    /**
     * The number at a path, such as {@code bound.cost}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public BigDecimal figure(String path) {
      var figure = figures.get(path);
      if (figure == null) {
        throw new IllegalArgumentException(
            "The summary has no figure \"%s\"; it has %s.".formatted(path, figures.keySet()));
      }
      return figure;
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PlanFolderContents}. */
  final class Builder extends ImmutablePlanFolderContents.Builder {}
}
