package io.github.dilnytsia.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.plan.Base;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.Access;
import io.github.dilnytsia.territory.Settlement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OccupiedTest {

  private static final Scenario SCENARIO = Scenarios.named("occupied");
  private static final Dataset DATASET = SCENARIO.dataset();

  @Test
  void everythingIsWithinReachTheDayBefore() {
    assertThat(outOfReach(Occupied.BEGAN.minusDays(1))).isEmpty();
    assertThat(DATASET.force().stations())
        .allMatch(station -> station.isOpenOn(Occupied.BEGAN.minusDays(1)));
  }

  @Test
  void threeTenthsAreLostAtOnceAndATenthComesBack() {
    var all = DATASET.territory().settlements().size();

    assertThat(outOfReach(Occupied.BEGAN)).hasSize(all * 3 / 10);
    assertThat(outOfReach(Occupied.ENDED_IN_PART.minusDays(1))).hasSize(all * 3 / 10);
    assertThat(outOfReach(Occupied.ENDED_IN_PART)).hasSize(all / 5);
    assertThat(outOfReach(SCENARIO.date())).hasSize(all / 5);
  }

  @Test
  void whatIsLostLiesEastOfWhatIsNot() {
    var lost = outOfReach(SCENARIO.date());

    assertThat(DATASET.territory().settlements())
        .filteredOn(settlement -> !lost.contains(settlement))
        .allMatch(settlement -> lost.stream()
            .allMatch(gone -> gone.location().lon() >= settlement.location().lon()));
  }

  @Test
  void nobodySetsOutFromWhatIsLost() {
    var lost = outOfReach(SCENARIO.date()).stream().map(Settlement::code).toList();

    assertThat(DATASET.force().officers())
        .filteredOn(officer -> keepsSomething(officer, lost))
        .isNotEmpty()
        .extracting(
            officer -> Base.of(officer, DATASET.territory(), DATASET.force(), SCENARIO.date())
                .settlementCode())
        .noneMatch(lost::contains);
  }

  @Test
  void aMemorandumIsSuspendedWhereNothingOfTheHromadaIsLeft() {
    var lost = outOfReach(SCENARIO.date()).stream().map(Settlement::code).toList();

    assertThat(DATASET.territory().hromadas()).allSatisfy(hromada -> {
      var gone = DATASET.territory().settlements().stream()
          .filter(settlement -> settlement.hromadaCode().equals(hromada.code()))
          .allMatch(settlement -> lost.contains(settlement.code()));
      assertThat(DATASET.force().memorandumOf(hromada.code(), SCENARIO.date()))
          .isEqualTo(gone ? MemorandumState.SUSPENDED : MemorandumState.IN_FORCE);
    });
    assertThat(DATASET.force().memoranda())
        .anyMatch(memorandum -> memorandum.suspended().isPresent());
  }

  private static List<Settlement> outOfReach(LocalDate date) {
    return DATASET.territory().settlements().stream()
        .filter(settlement -> DATASET.territory().statusOf(settlement.code(), date).stream()
            .anyMatch(status -> status.access() == Access.INACCESSIBLE))
        .toList();
  }

  private static boolean keepsSomething(Officer officer, List<String> lost) {
    return DATASET.territory().settlements().stream()
        .filter(settlement -> settlement.hromadaCode().equals(officer.areaCode())
            || settlement.raionCode().equals(Optional.of(officer.areaCode())))
        .anyMatch(settlement -> !lost.contains(settlement.code()));
  }
}
