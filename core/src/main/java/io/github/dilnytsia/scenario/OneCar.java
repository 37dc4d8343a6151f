package io.github.dilnytsia.scenario;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.TrainingStage;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * Two officers of one hromada share a car.
 *
 * <p>Published and exact: one hromada with 14 settlements and 8,500 residents, 2 community officers, 2 stations, 1 car.
 * Everything else is ours: the day, and that the car is the second officer's, whose station is not the centre's.
 */
final class OneCar {

  private static final Wishes WISHES = Wishes.builder()
      .name("one-car")
      .date(LocalDate.of(2021, 6, 1))
      .seed(17)
      .hromadas(1)
      .settlements(14)
      .residents(8_500)
      .stations(2)
      .putCommunityOfficer(TrainingStage.IN_SERVICE, 2)
      .build();

  private OneCar() {}

  static Scenario scenario() {
    return Scenario.of(
            WISHES,
            Wording.of(
                "Одна громада, два офіцери, один автомобіль (синтетичні дані)",
                "One hromada, two officers, one car (synthetic data)"),
            Wording.of(
                "14 населених пунктів, 8500 мешканців, 2 офіцери, 2 станції та 1 автомобіль: хто за що відповідає, і"
                    + " куди пішки не дістатися?",
                "14 settlements, 8,500 residents, 2 officers, 2 stations and 1 car: who answers for what, and how"
                    + " far is too far on foot?"))
        .after(OneCar::withOneCar);
  }

  /** The last officer has it. */
  private static Dataset withOneCar(Dataset dataset) {
    var officers = dataset.force().officers();
    var last = officers.size() - 1;
    return Dataset.builder()
        .from(dataset)
        .force(Force.builder()
            .from(dataset.force())
            .officers(IntStream.rangeClosed(0, last)
                .mapToObj(i ->
                    Officer.builder().from(officers.get(i)).hasCar(i == last).build())
                .toList())
            .build())
        .build();
  }
}
