package io.github.dilnytsia.plan;

/** By which kind of officer a unit is served, and why by that kind. */
public enum Tier {
  /** A community officer of the unit's hromada. */
  COMMUNITY,
  /** A district officer, because no community officer serves the hromada on the day. */
  DISTRICT_FALLBACK,
  /** A district officer beside the community officers who serve the hromada on the day. */
  DISTRICT_SUPPORT
}
