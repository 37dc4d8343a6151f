package io.github.dilnytsia.internal.planning;

import io.github.dilnytsia.plan.PlanScore;
import java.time.Duration;

/** The terms of a plan's cost, or of a difference between two, in milliseconds a month. */
record Terms(
    long driving,
    long journeys,
    long overload,
    long balance,
    long district,
    long moves,
    long preferences) {

  static final Terms ZERO = new Terms(0, 0, 0, 0, 0, 0, 0);

  /** What a pair costs apart from its officer's load. */
  static Terms of(PairCost cost) {
    return new Terms(
        cost.driving(), cost.journeys(), 0, 0, cost.district(), cost.moves(), cost.preferences());
  }

  static Terms ofLoad(long overload, long balance) {
    return new Terms(0, 0, overload, balance, 0, 0, 0);
  }

  Terms plus(Terms other) {
    return new Terms(
        driving + other.driving,
        journeys + other.journeys,
        overload + other.overload,
        balance + other.balance,
        district + other.district,
        moves + other.moves,
        preferences + other.preferences);
  }

  Terms minus(Terms other) {
    return new Terms(
        driving - other.driving,
        journeys - other.journeys,
        overload - other.overload,
        balance - other.balance,
        district - other.district,
        moves - other.moves,
        preferences - other.preferences);
  }

  PlanScore score() {
    return PlanScore.builder()
        .driving(Duration.ofMillis(driving))
        .journeys(Duration.ofMillis(journeys))
        .overload(Duration.ofMillis(overload))
        .balance(Duration.ofMillis(balance))
        .district(Duration.ofMillis(district))
        .moves(Duration.ofMillis(moves))
        .preferences(Duration.ofMillis(preferences))
        .build();
  }
}
