package io.github.dilnytsia.staffing;

/** How things stand between a hromada and the regional police on a day. */
public enum MemorandumState {
  /** None signed, or not yet on that day. */
  NOT_SIGNED,
  IN_FORCE,
  SUSPENDED,
  ENDED
}
