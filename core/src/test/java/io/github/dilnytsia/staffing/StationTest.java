package io.github.dilnytsia.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class StationTest {

  @Test
  void keepsItsReceptionHoursInTheOrderOfTheWeek() {
    var thursday = hours(DayOfWeek.THURSDAY, 14);
    var tuesday = hours(DayOfWeek.TUESDAY, 14);
    var early = hours(DayOfWeek.TUESDAY, 9);
    var station = Station.builder().id("ST-1").settlementCode("UA05020010010058853");

    assertThat(station.addReceptionHours(thursday, tuesday, early).build().receptionHours())
        .containsExactly(early, tuesday, thursday);
  }

  private static ReceptionHours hours(DayOfWeek day, int begin) {
    return ReceptionHours.builder()
        .day(day)
        .begin(LocalTime.of(begin, 0))
        .end(LocalTime.of(begin + 2, 0))
        .build();
  }
}
