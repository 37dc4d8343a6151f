package io.github.dilnytsia.plan;

import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.territory.Access;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * The hard rules of the standard policy in plain Java, by the ids of the rules they stand for.
 *
 * <p>The verifier holds plans against these, so that a plan can be believed without believing the rules engine.
 */
public enum HardRule {
  /** Serves on the day: in the stage of service, between its dates. */
  IN_SERVICE("staffing.in-service") {
    @Override
    public boolean breaks(Candidate pair) {
      return !pair.officer().isInServiceOn(pair.date());
    }
  },
  /** The unit lies in the hromada or raion a district officer serves. */
  OWN_AREA("staffing.own-area") {
    @Override
    public boolean breaks(Candidate pair) {
      var area = pair.officer().areaCode();
      return !pair.officer().isCommunityOfficer()
          && !area.equals(pair.unit().hromadaCode())
          && !pair.unit().raionCode().equals(Optional.of(area));
    }
  },
  /** A community officer never serves outside the own hromada. */
  OWN_HROMADA("staffing.own-hromada") {
    @Override
    public boolean breaks(Candidate pair) {
      return pair.officer().isCommunityOfficer()
          && !pair.officer().areaCode().equals(pair.unit().hromadaCode());
    }
  },
  /** A community officer serves only where a memorandum is in force. */
  MEMORANDUM("staffing.memorandum") {
    @Override
    public boolean breaks(Candidate pair) {
      return pair.officer().isCommunityOfficer() && pair.memorandum() != MemorandumState.IN_FORCE;
    }
  },
  /** The settlement is not out of reach of the police. */
  ACCESS("access.inaccessible") {
    @Override
    public boolean breaks(Candidate pair) {
      return pair.status().isPresent() && pair.status().get().access() == Access.INACCESSIBLE;
    }
  },
  /** There is a way from the base to the unit. */
  WAY("reach.no-way") {
    @Override
    public boolean breaks(Candidate pair) {
      return pair.drive().duration().isEmpty();
    }
  },
  /** The drive is within the hard reach. */
  REACH("reach.hard-limit") {
    @Override
    public boolean breaks(Candidate pair) {
      var limit = Duration.ofMillis(
          pair.norms().amount("reach-hard").multiply(BigDecimal.valueOf(60_000)).longValue());
      return pair.drive().duration().map(drive -> drive.compareTo(limit) > 0).orElse(false);
    }
  },
  /** Nobody forbade the pair. */
  FORBID("decision.forbid") {
    @Override
    public boolean breaks(Candidate pair) {
      return pair.forbid().isPresent();
    }
  };

  private final String id;

  HardRule(String id) {
    this.id = id;
  }

  /** Id of the rule in the standard book. */
  public String id() {
    return id;
  }

  /** Whether a pair breaks the rule, by its facts alone. */
  public abstract boolean breaks(Candidate pair);

  public static Optional<HardRule> findById(String id) {
    for (var rule : values()) {
      if (rule.id.equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
