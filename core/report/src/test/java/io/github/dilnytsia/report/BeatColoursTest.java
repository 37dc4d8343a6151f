package io.github.dilnytsia.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BeatColoursTest {

  private final Report report = Reports.of("all-memoranda").build();

  @Test
  void neighboursDiffer() {
    var plan = report.plan();
    var territory = report.problem().territory();

    var colours = BeatColours.of(plan, territory);

    var pairs = territory.neighbours().stream()
        .filter(pair -> plan.findAssignment(pair.first()).isPresent())
        .filter(pair -> plan.findAssignment(pair.second()).isPresent())
        .filter(pair -> !officer(pair.first()).equals(officer(pair.second())))
        .toList();
    var same = pairs.stream()
        .filter(pair ->
            Objects.equals(colours.get(officer(pair.first())), colours.get(officer(pair.second()))))
        .toList();
    assertThat(pairs).hasSizeGreaterThan(200);
    assertThat(same).hasSizeLessThan(pairs.size() / 50);
  }

  private String officer(String unit) {
    return report.plan().findAssignment(unit).orElseThrow().officerId();
  }

  @Test
  void allColoursAreUsed() {
    var colours = BeatColours.of(report.plan(), report.problem().territory());

    assertThat(ImmutableSet.copyOf(colours.values())).hasSize(BeatColours.COLOURS);
  }
}
