package io.github.dilnytsia.json;

/** What has ids that other facts refer to. */
enum Space {
  HROMADA,
  /** Only named by hromadas and settlements, not described. */
  RAION,
  SETTLEMENT,
  PART,
  STATION,
  OFFICER
}
