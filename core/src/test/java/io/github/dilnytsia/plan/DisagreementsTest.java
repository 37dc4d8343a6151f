package io.github.dilnytsia.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PT0S | 0 с",
        "PT5.001S | 5,001 с",
        "PT7M | 7 хв 0 с",
        "PT20H11M14.56S | 20 год 11 хв 14,56 с",
        "PT100H0.5S | 100 год 0 хв 0,5 с",
        "PT-1M-0.25S | −1 хв 0,25 с"
      })
  void sayTimesToTheLastDigit(Duration time, String ukrainian) {
    var told = Disagreements.time(time);

    assertThat(told.in(Language.UK)).isEqualTo(ukrainian);
    assertThat(told.in(Language.EN)).isEqualTo(time.toString());
  }
}
