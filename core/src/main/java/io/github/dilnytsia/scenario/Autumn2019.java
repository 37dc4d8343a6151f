package io.github.dilnytsia.scenario;

import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.staffing.TrainingStage;
import java.time.LocalDate;
import java.util.List;

/**
 * The project in its first autumn: most of its officers are still learning.
 *
 * <p>Published and exact: 33 community officers in service, 48 on internship, 173 in training at two universities, seven
 * regions. Everything else is ours:
 *
 * <ul>
 *   <li>54 hromadas, all with memoranda: one and a half officers to each once the interns begin, as in May 2019 and in
 *       2021; 12 settlements and 11,000 residents to each; 14 raions;
 *   <li>54 stations;
 *   <li>52 district officers, so that both roles together fill 85 % of what the norm asks for;
 *   <li>the universities' names: they say no more than that there are two.
 * </ul>
 */
final class Autumn2019 {

  private static final Wishes WISHES = Wishes.builder()
      .name("autumn-2019")
      .date(LocalDate.of(2019, 10, 15))
      .seed(37)
      .oblasts(7)
      .raions(14)
      .hromadas(54)
      .settlements(648)
      .residents(594_000)
      .stations(54)
      .putCommunityOfficer(TrainingStage.IN_SERVICE, 33)
      .putCommunityOfficer(TrainingStage.INTERNSHIP, 48)
      .putCommunityOfficer(TrainingStage.TRAINING, 173)
      .putDistrictOfficer(TrainingStage.IN_SERVICE, 52)
      .trainingPlaces(List.of("Синтетичний університет № 1", "Синтетичний університет № 2"))
      .build();

  private Autumn2019() {}

  static Scenario scenario() {
    return Scenario.of(
        WISHES,
        Wording.of(
            "Проєкт у семи областях, осінь 2019 року (синтетичні дані)",
            "The project in seven regions, autumn 2019 (synthetic data)"),
        Wording.of(
            "33 офіцери служать, 48 стажуються, 173 навчаються: хто відповідає за громади, доки стажери не почали,"
                + " і що зміниться, коли почнуть?",
            "33 officers serve, 48 are on internship, 173 in training: who answers for the hromadas until the"
                + " interns begin, and what will change when they do?"));
  }
}
