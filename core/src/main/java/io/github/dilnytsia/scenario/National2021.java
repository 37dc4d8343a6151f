package io.github.dilnytsia.scenario;

import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.staffing.TrainingStage;
import java.time.LocalDate;

/**
 * The project as the police published it in mid-2021, on a map nobody lives on.
 *
 * <p>Published and exact: 21 oblasts, 372 hromadas, all with memoranda, 632 community officers in service, 4,337
 * settlements, 6,400,000 residents, 686 stations. Everything else is ours:
 *
 * <ul>
 *   <li>63 raions, so that a raion has about six hromadas;
 *   <li>275 district officers: at 6,000 residents to a beat, 6,400,000 ask for 1,067 beats; both roles together fill
 *       85 % of them, 907, as posts of this kind usually are, and 632 of these are community officers;
 *   <li>44 future community officers on internship, 96 in training and 27 in selection: about what the project took on
 *       in a season of that year.
 * </ul>
 */
final class National2021 {

  static final Wishes WISHES = Wishes.builder()
      .name("national-2021")
      .date(LocalDate.of(2021, 6, 30))
      .seed(2021)
      .oblasts(21)
      .raions(63)
      .hromadas(372)
      .settlements(4_337)
      .residents(6_400_000)
      .stations(686)
      .putCommunityOfficer(TrainingStage.IN_SERVICE, 632)
      .putCommunityOfficer(TrainingStage.INTERNSHIP, 44)
      .putCommunityOfficer(TrainingStage.TRAINING, 96)
      .putCommunityOfficer(TrainingStage.SELECTION, 27)
      .putDistrictOfficer(TrainingStage.IN_SERVICE, 275)
      .build();

  private National2021() {}

  static Scenario scenario() {
    return Scenario.of(
        WISHES,
        Wording.of(
            "Проєкт у країні, середина 2021 року (синтетичні дані)",
            "The project across the country, mid-2021 (synthetic data)"),
        Wording.of(
            "632 поліцейські офіцери громад на 6,4 мільйона мешканців: хто відповідає за кожен населений пункт"
                + " і де бракує офіцерів?",
            "632 community officers for 6.4 million residents: who answers for each settlement, and where are"
                + " officers missing?"));
  }
}
