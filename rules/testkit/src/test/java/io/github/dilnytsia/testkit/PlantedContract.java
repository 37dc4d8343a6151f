package io.github.dilnytsia.testkit;

import io.github.dilnytsia.policy.Policy;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The contract over whatever policy was planted last; run by tests alone, through the launcher. */
class PlantedContract extends PolicyContract {

  private static @Nullable Policy planted;
  private static Map<String, String> deviations = Map.of();
  private static int asked;

  /** How often the policy was asked for since it was planted. */
  static int asked() {
    return asked;
  }

  static void plant(Policy policy, Map<String, String> deviations) {
    PlantedContract.planted = policy;
    PlantedContract.asked = 0;
    PlantedContract.deviations = deviations;
  }

  @Override
  protected Policy policy() {
    asked++;
    return Objects.requireNonNull(planted);
  }

  @Override
  protected Map<String, String> deviations() {
    return deviations;
  }

  @Override
  protected int tries() {
    return 200;
  }
}
