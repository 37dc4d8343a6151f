package io.github.dilnytsia.scenario;

import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.staffing.TrainingStage;
import java.time.LocalDate;

/**
 * A city that is one row in the register and dozens of beats on the ground.
 *
 * <p>Published and exact: a hromada of 390,000 residents, its city cut into polling districts. Everything else is ours:
 *
 * <ul>
 *   <li>9 settlements, the city and 8 villages, which make a raion of their own; polling districts have 2,200 residents on
 *       average, as the country's have;
 *   <li>44 district officers for the city and 4 community officers for the villages: 48 for a city that would need 56,
 *       which is 86 %;
 *   <li>12 stations.
 * </ul>
 */
final class BigCity {

  private static final Wishes WISHES = Wishes.builder()
      .name("big-city")
      .date(LocalDate.of(2021, 6, 30))
      .seed(3)
      .hromadas(1)
      .settlements(9)
      .residents(390_000)
      .stations(12)
      .putCommunityOfficer(TrainingStage.IN_SERVICE, 4)
      .putDistrictOfficer(TrainingStage.IN_SERVICE, 44)
      .build();

  private BigCity() {}

  static Scenario scenario() {
    return Scenario.of(
        WISHES,
        Wording.of(
            "Громада великого міста (синтетичні дані)",
            "The hromada of a big city (synthetic data)"),
        Wording.of(
            "390 000 мешканців, один рядок у реєстрі: як поділити місто між офіцерами за виборчими дільницями,"
                + " і скільки офіцерів бракує?",
            "390,000 residents, one row in the register: how is a city cut into beats by its polling districts,"
                + " and how many officers are missing?"));
  }
}
