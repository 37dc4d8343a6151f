package io.github.dilnytsia.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class NormBookTest {

  private static final LocalDate START = LocalDate.of(2017, 7, 28);

  @Property
  void theRowInForceIsTheLastThatBegan(
      @ForAll @Size(min = 1, max = 6) @UniqueElements
          List<@IntRange(min = 0, max = 900) Integer> days,
      @ForAll @IntRange(min = 0, max = 1000) int asked) {
    var book = NormBook.of(
        days.stream().map(day -> norm(day, Optional.of(START.plusDays(day)))).toList());

    var inForce =
        book.on(START.plusDays(asked)).findNorm("n").map(norm -> norm.amount().intValueExact());

    assertThat(inForce).isEqualTo(days.stream().filter(day -> day <= asked).max(Integer::compare));
  }

  @Test
  void aReplacementTakesThePlaceOfItsOwnRowOnly() {
    var book =
        NormBook.of(List.of(norm(1, Optional.of(START)), norm(2, Optional.of(START.plusDays(10)))));

    var changed = book.with(List.of(norm(7, Optional.of(START))));

    assertThat(changed.on(START).amount("n")).isEqualByComparingTo("7");
    assertThat(changed.on(START.plusDays(10)).amount("n")).isEqualByComparingTo("2");
  }

  @Test
  void aReplacementWithoutADayHoldsAlways() {
    var book =
        NormBook.of(List.of(norm(1, Optional.of(START)), norm(2, Optional.of(START.plusDays(10)))));

    var changed = book.with(List.of(norm(7, Optional.empty())));

    assertThat(changed.on(START.minusYears(1)).amount("n")).isEqualByComparingTo("7");
    assertThat(changed.on(START.plusDays(10)).amount("n")).isEqualByComparingTo("7");
  }

  @Test
  void refusesTwoRowsForOneDayAndNamesThem() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> NormBook.of(List.of(norm(1, Optional.of(START)), norm(2, Optional.of(START)))))
        .withMessageContainingAll("n", "2017-07-28");
  }

  @Test
  void anUnknownNormIsNamedWithThoseThereAre() {
    var norms = NormBook.of(List.of(norm(1, Optional.empty()))).on(START);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> norms.amount("m"))
        .withMessageContainingAll("\"m\"", "[n]");
  }

  private static Norm norm(int amount, Optional<LocalDate> from) {
    return Norm.builder()
        .code("n")
        .amount(BigDecimal.valueOf(amount))
        .unit("people")
        .inForceFrom(from)
        .sureness(Sureness.READ)
        .source("the test")
        .build();
  }
}
