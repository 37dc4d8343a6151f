package io.github.dilnytsia.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first and the last day of everything that is dated. */
class DatesTest {

  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

  @Test
  void anOfficerServesFromTheFirstDayToTheLastBothIncluded() {
    var officer = officer().inServiceFrom(DAY).inServiceTo(DAY.plusDays(9)).build();

    assertThat(List.of(DAY.minusDays(1), DAY, DAY.plusDays(9), DAY.plusDays(10)))
        .map(officer::isInServiceOn)
        .containsExactly(false, true, true, false);
  }

  @Test
  void withoutADayOfServiceTheStageBeginsIt() {
    var officer = officer().stageSince(DAY).build();

    assertThat(officer.isInServiceOn(DAY.minusDays(1))).isFalse();
    assertThat(officer.isInServiceOn(DAY)).isTrue();
  }

  @Test
  void nobodyInTrainingServesWhateverWasExpected() {
    var intern = officer()
        .stage(TrainingStage.INTERNSHIP)
        .expectedInService(DAY.minusDays(30))
        .inServiceFrom(DAY.minusDays(30));

    assertThat(intern.build().isInServiceOn(DAY)).isFalse();
  }

  @Test
  void aStationIsOpenFromTheDayItOpensUntilTheDayItCloses() {
    var station = Station.builder()
        .id("ST-1")
        .settlementCode("UA05020010010058853")
        .opened(DAY)
        .closed(DAY.plusDays(5))
        .build();

    assertThat(List.of(DAY.minusDays(1), DAY, DAY.plusDays(4), DAY.plusDays(5)))
        .map(station::isOpenOn)
        .containsExactly(false, true, true, false);
  }

  @Test
  void aSuspensionAndAnEndHoldFromTheirDateOn() {
    var memorandum = Memorandum.builder()
        .hromadaCode("UA05020010000053508")
        .signed(DAY)
        .suspended(DAY.plusDays(10))
        .ended(DAY.plusDays(20))
        .build();

    assertThat(List.of(
            DAY.minusDays(1),
            DAY,
            DAY.plusDays(9),
            DAY.plusDays(10),
            DAY.plusDays(19),
            DAY.plusDays(20)))
        .map(memorandum::stateOn)
        .containsExactly(
            MemorandumState.NOT_SIGNED,
            MemorandumState.IN_FORCE,
            MemorandumState.IN_FORCE,
            MemorandumState.SUSPENDED,
            MemorandumState.SUSPENDED,
            MemorandumState.ENDED);
  }

  @Test
  void anAbsenceCoversItsFirstAndItsLastDay() {
    var absence = Absence.builder()
        .officerId("POG-1")
        .firstDay(DAY)
        .lastDay(DAY.plusDays(1))
        .build();

    assertThat(List.of(DAY.minusDays(1), DAY, DAY.plusDays(1), DAY.plusDays(2)))
        .map(absence::covers)
        .containsExactly(false, true, true, false);
  }

  @Test
  void nothingEndsBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> officer().inServiceFrom(DAY).inServiceTo(DAY.minusDays(1)).build())
        .withMessageContainingAll("POG-1", "2022-05-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Memorandum.builder()
            .hromadaCode("UA05020010000053508")
            .signed(DAY)
            .ended(DAY.minusDays(1))
            .build())
        .withMessageContainingAll("ended", "2022-05-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Absence.builder()
            .officerId("POG-1")
            .firstDay(DAY)
            .lastDay(DAY.minusDays(1))
            .build())
        .withMessageContaining("POG-1");
  }

  @Test
  void anOfficerWithoutAnyPlaceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Officer.builder()
            .id("POG-1")
            .role(Role.COMMUNITY_OFFICER)
            .stage(TrainingStage.IN_SERVICE)
            .areaCode("UA05020010000053508")
            .build())
        .withMessageContainingAll("POG-1", "station", "home");
  }

  private static Officer.Builder officer() {
    var builder = Officer.builder();
    builder
        .id("POG-1")
        .role(Role.COMMUNITY_OFFICER)
        .stage(TrainingStage.IN_SERVICE)
        .homeCode("UA05020010010058853")
        .areaCode("UA05020010000053508");
    return builder;
  }
}
