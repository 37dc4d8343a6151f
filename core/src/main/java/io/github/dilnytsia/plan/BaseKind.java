package io.github.dilnytsia.plan;

/** What an officer's drives begin at. */
public enum BaseKind {
  /** The officer's station, open on the day. */
  STATION,
  /** The officer's home: no station is given, or it is not open. */
  HOME,
  /** The settlement of a station that is not open on the day, with no home given. */
  STATION_SETTLEMENT
}
