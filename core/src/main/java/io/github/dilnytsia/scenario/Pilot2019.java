package io.github.dilnytsia.scenario;

import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.staffing.TrainingStage;
import java.time.LocalDate;

/**
 * The first days of the project, in one oblast.
 *
 * <p>Published and exact: 34 community officers in 22 hromadas of one oblast, May 2019. Everything else is ours:
 *
 * <ul>
 *   <li>the oblast has no other hromada, and no district officer takes part: the question is what the 34 can do alone;
 *   <li>240,000 residents: at 6,000 to a beat 40 beats, of which 34 fill 85 %, as posts of this kind usually are;
 *   <li>264 settlements, 12 to a hromada, as the project had in 2021; a station in each hromada's centre; 4 raions.
 * </ul>
 */
final class Pilot2019 {

  private static final Wishes WISHES = Wishes.builder()
      .name("pilot-2019")
      .date(LocalDate.of(2019, 5, 31))
      .seed(29)
      .raions(4)
      .hromadas(22)
      .settlements(264)
      .residents(240_000)
      .stations(22)
      .putCommunityOfficer(TrainingStage.IN_SERVICE, 34)
      .build();

  private Pilot2019() {}

  static Scenario scenario() {
    return Scenario.of(
        WISHES,
        Wording.of(
            "Початок проєкту в одній області, травень 2019 року (синтетичні дані)",
            "The project begins in one oblast, May 2019 (synthetic data)"),
        Wording.of(
            "34 поліцейські офіцери громад на 22 громади: чи вистачить їх самих, і де бракує ще одного?",
            "34 community officers for 22 hromadas: are they enough by themselves, and where is another one"
                + " missing?"));
  }
}
