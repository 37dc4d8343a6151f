package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Measures;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sources;
import io.github.dilnytsia.judgement.WorkloadRate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the standard book takes its rules and figures from, in both languages. */
class SourcesTest {

  private final RuleBook book = RuleBook.ukraine();

  @Test
  void everySourceOfTheBookIsToldInBothLanguages() {
    var sources = Stream.of(
            book.rules().stream().map(Rule::source),
            book.norms().norms().stream().map(Norm::source),
            book.workloadRates().values().stream().map(WorkloadRate::source))
        .flatMap(given -> given)
        .distinct()
        .toList();

    assertThat(sources).hasSizeGreaterThan(30);
    assertThat(sources).allSatisfy(source -> {
      assertThat(Sources.find(source)).as(source).isPresent();
      assertThat(Sources.wording(source).in(Language.EN)).isEqualTo(source);
      assertThat(Sources.wording(source).in(Language.UK)).matches("(?s).*[а-яіїєґ]{3}.*");
    });
  }

  @Test
  void everyUnitOfTheBookIsToldInBothLanguages() {
    var units = book.norms().norms().stream().map(Norm::unit).distinct().toList();

    assertThat(units)
        .hasSizeGreaterThan(7)
        .allSatisfy(unit -> assertThat(Measures.find(unit)).as(unit).isPresent());
  }

  @Test
  void tellsASourceOfAHostAsItWasGiven() {
    assertThat(Sources.find("Own order 7")).isEmpty();
    assertThat(Sources.wording("Own order 7").in(Language.UK)).isEqualTo("Own order 7");
    assertThat(Measures.wording("nights").in(Language.UK)).isEqualTo("nights");
  }
}
