package io.github.dilnytsia.territory;

/** Whether an officer can work in a settlement at all. */
public enum Access {
  ACCESSIBLE,
  /** Occupied, at the front line or otherwise out of reach: listed as unserved with the reason. */
  INACCESSIBLE
}
