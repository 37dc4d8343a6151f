package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.territory.Access;
import io.github.dilnytsia.territory.SettlementStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * The hard rules of the standard policy in plain Java, by the ids of the rules they stand for.
 *
 * <p>Every verdict of a policy and every plan is held against these, so that a plan can be believed without believing the
 * rules engine.
 */
public enum HardRule {
  /** Serves on the day: in the stage of service, between its dates. */
  IN_SERVICE("staffing.in-service") {
    @Override
    public boolean breaks(Candidate pair) {
      return !pair.officer().isInServiceOn(pair.date());
    }

    @Override
    public String facts(Candidate pair) {
      return "stage %s, in service from %s to %s, the day is %s"
          .formatted(
              pair.stage(),
              shown(pair.officer().inServiceFrom().or(pair.officer()::stageSince)),
              shown(pair.officer().inServiceTo()),
              pair.date());
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

    @Override
    public String facts(Candidate pair) {
      return "%s with the area %s, the unit lies in hromada %s of raion %s"
          .formatted(
              pair.role(),
              pair.officer().areaCode(),
              pair.unit().hromadaCode(),
              shown(pair.unit().raionCode()));
    }
  },
  /** A community officer never serves outside the own hromada. */
  OWN_HROMADA("staffing.own-hromada") {
    @Override
    public boolean breaks(Candidate pair) {
      return pair.officer().isCommunityOfficer()
          && !pair.officer().areaCode().equals(pair.unit().hromadaCode());
    }

    @Override
    public String facts(Candidate pair) {
      return "%s of hromada %s, the unit lies in %s"
          .formatted(pair.role(), pair.officer().areaCode(), pair.unit().hromadaCode());
    }
  },
  /** A community officer serves only where a memorandum is in force. */
  MEMORANDUM("staffing.memorandum") {
    @Override
    public boolean breaks(Candidate pair) {
      return pair.officer().isCommunityOfficer() && pair.memorandum() != MemorandumState.IN_FORCE;
    }

    @Override
    public String facts(Candidate pair) {
      return "%s, the memorandum of hromada %s is %s on %s"
          .formatted(pair.role(), pair.unit().hromadaCode(), pair.memorandum(), pair.date());
    }
  },
  /** The settlement is not out of reach of the police. */
  ACCESS("access.inaccessible") {
    @Override
    public boolean breaks(Candidate pair) {
      return pair.status().isPresent() && pair.status().get().access() == Access.INACCESSIBLE;
    }

    @Override
    public String facts(Candidate pair) {
      return "settlement %s is %s on %s"
          .formatted(
              pair.unit().settlementCode(),
              shown(pair.status().map(SettlementStatus::access)),
              pair.date());
    }
  },
  /** There is a way from the base to the unit. */
  WAY("reach.no-way") {
    @Override
    public boolean breaks(Candidate pair) {
      return pair.drive().duration().isEmpty();
    }

    @Override
    public String facts(Candidate pair) {
      return "the drive from %s is %s"
          .formatted(pair.base().place().id(), shown(pair.drive().duration()));
    }
  },
  /** The drive is within the hard reach. */
  REACH("reach.hard-limit") {
    @Override
    public boolean breaks(Candidate pair) {
      return pair.norms()
          .findNorm("reach-hard")
          .map(Norm::amount)
          .flatMap(limit -> pair.drive().duration().map(drive -> exceeds(drive, limit)))
          .orElse(false);
    }

    @Override
    public String facts(Candidate pair) {
      return "the drive from %s is %s, the norm reach-hard is %s min"
          .formatted(
              pair.base().place().id(),
              shown(pair.drive().duration()),
              shown(pair.norms().findNorm("reach-hard").map(Norm::amount)));
    }
  },
  /** Nobody forbade the pair. */
  FORBID("decision.forbid") {
    @Override
    public boolean breaks(Candidate pair) {
      return pair.forbid().isPresent();
    }

    @Override
    public String facts(Candidate pair) {
      return "the decision against the pair on %s: %s"
          .formatted(pair.date(), shown(pair.forbid().map(f -> f.author() + ", " + f.reason())));
    }
  };

  private static final BigDecimal SECONDS_PER_MINUTE = BigDecimal.valueOf(60);
  private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(Long.MAX_VALUE);

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

  /** The facts {@link #breaks} looks at, in English, for whoever has to find out who is right. */
  public abstract String facts(Candidate pair);

  /** In whole seconds, as drives are: beyond so many, a limit cannot be exceeded. */
  private static boolean exceeds(Duration drive, BigDecimal minutes) {
    var seconds = minutes.multiply(SECONDS_PER_MINUTE);
    return seconds.compareTo(MOST_SECONDS) < 0 && drive.toSeconds() > seconds.longValue();
  }

  private static String shown(Optional<?> fact) {
    return fact.map(known -> Shown.of(known.toString())).orElse("not known");
  }

  public static Optional<HardRule> findById(String id) {
    for (var rule : values()) {
      if (rule.id.equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
