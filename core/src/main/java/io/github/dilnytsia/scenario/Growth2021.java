package io.github.dilnytsia.scenario;

import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.staffing.TrainingStage;
import java.time.LocalDate;

/**
 * The project half-way from its pilot to the whole country.
 *
 * <p>Published and exact: 364 community officers in service, 231 hromadas, all with memoranda, 18 oblasts, early 2021.
 * Everything else is ours:
 *
 * <ul>
 *   <li>2,693 settlements, 3,974,000 residents and 395 stations: as many to a hromada, or to an officer, as were published
 *       for mid-2021; 54 raions;
 *   <li>198 district officers, so that both roles together fill 85 % of what the norm asks for;
 *   <li>96 future community officers on internship and 172 in training, who would make the 632 of mid-2021.
 * </ul>
 */
final class Growth2021 {

  private static final Wishes WISHES = Wishes.builder()
      .name("growth-2021")
      .date(LocalDate.of(2021, 1, 31))
      .seed(9)
      .oblasts(18)
      .raions(54)
      .hromadas(231)
      .settlements(2_693)
      .residents(3_974_000)
      .stations(395)
      .putCommunityOfficer(TrainingStage.IN_SERVICE, 364)
      .putCommunityOfficer(TrainingStage.INTERNSHIP, 96)
      .putCommunityOfficer(TrainingStage.TRAINING, 172)
      .putDistrictOfficer(TrainingStage.IN_SERVICE, 198)
      .build();

  private Growth2021() {}

  static Scenario scenario() {
    return Scenario.of(
        WISHES,
        Wording.of(
            "Проєкт росте: 18 областей на початку 2021 року (синтетичні дані)",
            "The project grows: 18 oblasts in early 2021 (synthetic data)"),
        Wording.of(
            "364 поліцейські офіцери громад у 231 громаді: скільки офіцерів ще бракує, і куди послати перших?",
            "364 community officers in 231 hromadas: how many more are missing, and where should the first of them"
                + " go?"));
  }
}
