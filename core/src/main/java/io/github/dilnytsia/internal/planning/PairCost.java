package io.github.dilnytsia.internal.planning;

/**
 * What it costs that one officer serves one unit, apart from the officer's load; all in milliseconds a month.
 *
 * @param driveSeconds one way
 * @param travel the officer's driving, unweighed
 * @param preferences may be negative
 */
record PairCost(
    long driveSeconds,
    long travel,
    long driving,
    long journeys,
    long district,
    long moves,
    long preferences) {

  long total() {
    return driving + journeys + district + moves + preferences;
  }
}
