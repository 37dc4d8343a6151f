package io.github.dilnytsia.rules.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.territory.Drive;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoWayTest {

  @Test
  void forbidsAUnitWithoutAWay() {
    var scene =
        Scene.calm().problem(p -> p.travelTimes(Optional.of((from, to) -> Drive.unreachable())));

    assertThat(scene.verdict("reach.no-way")).map(Verdict::forbids).contains(true);
    assertThat(scene.verdict("reach.hard-limit")).isEmpty();
  }

  @Test
  void saysNothingWhereThereIsAWay() {
    assertThat(Scene.calm().verdict("reach.no-way")).isEmpty();
  }
}
