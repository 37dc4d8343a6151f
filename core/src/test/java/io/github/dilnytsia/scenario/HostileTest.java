package io.github.dilnytsia.scenario;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.PlainPolicy;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.dataset.Notice;
import io.github.dilnytsia.dataset.PlanFolder;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.UnservedUnit;
import io.github.dilnytsia.territory.Settlement;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileTest {

  private static final Scenario SCENARIO = Scenarios.named("hostile");
  private static final Dataset DATASET = SCENARIO.dataset();
  private static final PlanningProblem PROBLEM = DATASET.problemOn(SCENARIO.date());
  private static final BeatPlan PLAN =
      Planner.builder().policy(PlainPolicy.soft()).build().plan(PROBLEM);

  @TempDir
  private Path temp = Path.of("");

  @Test
  void hasEveryNameAndTwinsInsideOneHromada() {
    var settlements = DATASET.territory().settlements();

    assertThat(settlements).extracting(Settlement::name).containsAll(HostileTexts.names());
    assertThat(settlements.stream()
            .collect(groupingBy(settlement -> settlement.hromadaCode() + settlement.name()))
            .values())
        .anyMatch(twins -> twins.size() > 1);
  }

  @Test
  void everyUnitIsAssignedOrListed() {
    assertThat(Stream.concat(
            PLAN.assignments().stream().map(Assignment::unitId),
            PLAN.unserved().stream().map(UnservedUnit::unitId)))
        .containsExactlyInAnyOrderElementsOf(DATASET.territory().unitById().keySet());
    assertThat(PLAN.assignments()).isNotEmpty();
    assertThat(PLAN.unserved()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyUnitIsExplainedInSentencesOfALineEach(Language language) {
    assertThat(PLAN.explanations().values()).allSatisfy(explanation -> {
      var lines = explanation.in(language);

      assertThat(lines).isNotEmpty().allMatch(line -> line.lines().count() == 1);
      assertThat(String.join("", lines))
          .doesNotContainPattern("[\\p{Cc}\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]");
    });
  }

  @ParameterizedTest
  @EnumSource
  void itsPlanIsReadBackWhole(Language language) {
    PlanFolder.write(PLAN, PROBLEM, temp, language);

    var contents = PlanFolder.read(temp);

    assertThat(contents.problems()).isEmpty();
    assertThat(contents.assignments())
        .extracting(row -> row.unitId() + " " + row.officerId())
        .containsExactlyElementsOf(PLAN.assignments().stream()
            .map(assignment -> assignment.unitId() + " " + assignment.officerId())
            .toList());
    assertThat(contents.unserved()).hasSize(PLAN.unserved().size());
    assertThat(contents.beats()).hasSize(PLAN.beats().size());
    assertThat(contents.officers()).hasSize(PLAN.loads().size());
    assertThat(contents.shortages()).hasSize(PLAN.shortages().size());
  }

  @Test
  void itsPlanIsTheSameInTurkish() {
    var locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      var again = Planner.builder().policy(PlainPolicy.soft()).build().plan(PROBLEM);

      assertThat(PlanFolder.contents(again, PROBLEM, Language.UK))
          .usingRecursiveComparison()
          .isEqualTo(PlanFolder.contents(PLAN, PROBLEM, Language.UK));
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void whatIsOddAboutItIsNoticedAndStopsNothing() {
    Datasets.write(DATASET, temp);

    var notices = Datasets.read(temp).notices();

    assertThat(notices.stream().map(Notice::file).distinct())
        .contains("settlements.csv", "settlement_parts.csv", "hromadas.csv");
    assertThat(notices).allMatch(notice -> notice.text().in(Language.EN).lines().count() == 1);
  }

  @Test
  void idsThatDifferOnlyInCaseAreTwo() {
    var ids = new HashSet<>(DATASET.force().officerById().keySet());

    assertThat(ids).contains("P-i", "P-I", "P-\u0130", "P-\u0131");
    assertThat(ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).distinct().count())
        .isLessThan(ids.size());
  }
}
