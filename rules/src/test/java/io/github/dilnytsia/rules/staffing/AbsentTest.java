package io.github.dilnytsia.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.Absence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AbsentTest {

  @Test
  void findsAnOfficerAwayOnTheDay() {
    assertThat(away(Scene.DAY, Scene.DAY).findings("staffing.absent"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.NOTE);
          assertThat(finding.text().in(Language.UK))
              .isEqualTo("Офіцер POG-1 відсутній з 2022-06-01 до 2022-06-01.");
        });
  }

  @Test
  void saysNothingTheDayAfter() {
    var yesterday = Scene.DAY.minusDays(1);

    assertThat(away(yesterday, yesterday).findings("staffing.absent")).isEmpty();
  }

  private static Scene away(LocalDate first, LocalDate last) {
    return Scene.calm()
        .force(f -> f.addAbsences(Absence.builder()
            .officerId(Scene.OFFICER)
            .firstDay(first)
            .lastDay(last)
            .build()));
  }
}
