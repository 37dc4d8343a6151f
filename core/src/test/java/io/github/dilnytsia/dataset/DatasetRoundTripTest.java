package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.scenario.SmallProblems;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.Territory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DatasetRoundTripTest {

  @Property(tries = 200)
  void readsBackTheFactsItWroteWhateverTheTexts(@ForAll("datasets") Dataset dataset) {
    var contents = DatasetWriter.contents(dataset);

    assertThat(DatasetReader.read("again", contents)).isEqualTo(dataset);
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return Combinators.combine(
            SmallProblems.datasets().filter(d -> !d.force().officers().isEmpty()),
            texts().list().ofSize(8),
            Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                .ofScale(3))
        .as(DatasetRoundTripTest::retold);
  }

  /** Anything people write, and much that they do not: quotes, separators, line ends, other scripts. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("абвґєіїАБВ’'\",;=+-@ \n\r\t")
        .withChars("ax1.\u00A0\u202E\uFEFF\u2028𝒳".toCharArray())
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(text -> !text.isBlank())
        .map(text -> text.replaceAll("[\uD800-\uDFFF]", "ї"));
  }

  private static Dataset retold(Dataset dataset, List<String> texts, BigDecimal number) {
    var territory = dataset.territory();
    return Dataset.builder()
        .from(dataset)
        .territory(Territory.builder()
            .from(territory)
            .settlements(territory.settlements().stream()
                .map(s -> Settlement.builder()
                    .from(s)
                    .name(texts.get(0))
                    .nameEn(texts.get(1))
                    .build())
                .toList())
            .hromadas(territory.hromadas().stream()
                .map(h -> Hromada.builder()
                    .from(h)
                    .name(texts.get(2))
                    .oblast(texts.get(3))
                    .areaKm2(number)
                    .build())
                .toList())
            .build())
        .force(Force.builder()
            .from(dataset.force())
            .officers(dataset.force().officers().stream()
                .map(o -> Officer.builder().from(o).contact(texts.get(4)).build())
                .toList())
            .absences(dataset.force().absences().stream()
                .map(a ->
                    Absence.builder().from(a).reason(Optional.of(texts.get(5))).build())
                .toList())
            .build())
        .forbids(dataset.forbids().stream()
            .map(f -> Forbid.builder()
                .from(f)
                .author(texts.get(6))
                .reason(texts.get(7))
                .build())
            .toList())
        .build();
  }
}
