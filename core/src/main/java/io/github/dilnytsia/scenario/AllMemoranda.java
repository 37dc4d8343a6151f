package io.github.dilnytsia.scenario;

import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.staffing.TrainingStage;
import java.time.LocalDate;

/**
 * An oblast in which every hromada has signed, before every one has its officer.
 *
 * <p>Published and exact: one oblast, 63 hromadas, all with memoranda, the first such oblast, early 2021. Everything else
 * is ours:
 *
 * <ul>
 *   <li>46 community officers in service, so that some hromadas still wait for theirs, and 24 on internship;
 *   <li>756 settlements and 945,000 residents, 12 and 15,000 to a hromada; 6 raions; 70 stations;
 *   <li>88 district officers, so that both roles together fill 85 % of what the norm asks for.
 * </ul>
 */
final class AllMemoranda {

  private static final Wishes WISHES = Wishes.builder()
      .name("all-memoranda")
      .date(LocalDate.of(2021, 1, 31))
      .seed(22)
      .raions(6)
      .hromadas(63)
      .settlements(756)
      .residents(945_000)
      .stations(70)
      .putCommunityOfficer(TrainingStage.IN_SERVICE, 46)
      .putCommunityOfficer(TrainingStage.INTERNSHIP, 24)
      .putDistrictOfficer(TrainingStage.IN_SERVICE, 88)
      .build();

  private AllMemoranda() {}

  static Scenario scenario() {
    return Scenario.of(
        WISHES,
        Wording.of(
            "Перша область, де підписали всі громади, початок 2021 року (синтетичні дані)",
            "The first oblast in which all hromadas have signed, early 2021 (synthetic data)"),
        Wording.of(
            "Меморандум підписали всі 63 громади: які з них ще чекають на свого офіцера, і хто відповідає там доти?",
            "All 63 hromadas have signed a memorandum: which of them still wait for their officer, and who answers"
                + " there until then?"));
  }
}
