package io.github.dilnytsia.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class WorkItemTest {

  private static final WorkloadRate PRESENCE = WorkloadRate.builder()
      .reason("presence")
      .minutes(new BigDecimal("60"))
      .trips(new BigDecimal("2"))
      .sureness(Sureness.DEFAULT)
      .source("the test")
      .build();

  @Test
  void aThirdOfAPresenceIsTwentyMinutesAndTwoThirdsOfATrip() {
    var item = WorkItem.of(PRESENCE, 1, 3);

    assertThat(item.work()).isEqualTo(Duration.ofMinutes(20));
    assertThat(item.trips()).isEqualByComparingTo("0.666667");
  }

  @Property
  void sharesOfAWholeDifferFromItByRoundingOnly(
      @ForAll @LongRange(min = 0, max = 500_000) long part,
      @ForAll @LongRange(min = 1, max = 500_000) long more) {
    var whole = part + more;

    var work = WorkItem.of(PRESENCE, part, whole)
        .work()
        .plus(WorkItem.of(PRESENCE, more, whole).work());

    assertThat(work).isBetween(Duration.ofMillis(3_599_999), Duration.ofMillis(3_600_001));
  }
}
