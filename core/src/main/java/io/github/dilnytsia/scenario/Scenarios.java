package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** The scenarios built in. */
public final class Scenarios {

  private static final ImmutableList<Scenario> ALL = ImmutableList.of(
      Pilot2019.scenario(),
      Autumn2019.scenario(),
      Growth2021.scenario(),
      AllMemoranda.scenario(),
      National2021.scenario(),
      OneCar.scenario(),
      OverTheNorm.scenario(),
      BigCity.scenario(),
      Occupied.scenario(),
      Hostile.scenario());

  private Scenarios() {}

  /** All of them, in the order in which they are best read. */
  public static List<Scenario> all() {
    return ALL;
  }

  public static Optional<Scenario> find(String name) {
    return ALL.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
  }

  /**
   * The scenario of that name.
   *
   * @throws IllegalArgumentException if there is no such scenario
   */
  public static Scenario named(String name) {
    return find(name)
        .orElseThrow(() ->
            new IllegalArgumentException("There is no scenario \"%s\"; expected one of: %s."
                .formatted(
                    name, String.join(", ", ALL.stream().map(Scenario::name).toList()))));
  }
}
