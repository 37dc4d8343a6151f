package io.github.dilnytsia.scenario;

import io.github.dilnytsia.dataset.Dataset;

/** Makes datasets to order: territory, force and the plan a clerk would draw by hand, all from a seed. */
public final class SyntheticDataset {

  private SyntheticDataset() {}

  /**
   * A dataset that fulfils the wishes to the last resident.
   *
   * <p>Where community officers in service are at least as many as memoranda and stations as many as hromadas, every unit of
   * a hromada that has signed is within 60 minutes of one of its own.
   */
  public static Dataset of(Wishes wishes) {
    var territory = TerritoryGenerator.of(wishes);
    var force = ForceGenerator.of(wishes, territory);
    return Dataset.builder()
        .name(wishes.name())
        .territory(territory)
        .force(force)
        .currentPlan(ClerksPlan.of(territory, force, wishes.date()))
        .build();
  }
}
