package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.OfficerDirectory;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.Territory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In an English sentence a place is called as English readers find it on the map. */
class EnglishPlacesTest {

  private static final Planner PLANNER = Planner.builder().policy(Scene.UKRAINE).build();
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  @Test
  void findingsAndExplanationsCallAVillageByTheEnglishNameOfTheData() {
    var named = Scene.calm()
        .territory(t -> t.settlements(List.of(Scene.hora().nameEn("Old Hill").build())));

    assertThat(tooFar(named).in(Language.EN)).contains("Old Hill").doesNotContain("Hora");
    assertThat(tooFar(named).in(Language.UK)).contains("Гора");
    assertThat(named.plan().explanations().values())
        .singleElement()
        .extracting(unit -> unit.in(Language.EN).get(0))
        .isEqualTo("Old Hill (%s), residents: 1000.".formatted(Scene.HORA));
    var whyNot = PLANNER.inquire(named.problem(), named.plan()).whyNot(Scene.HORA, Scene.OFFICER);
    assertThat(whyNot.in(Language.EN).get(0)).startsWith("Old Hill (%s)".formatted(Scene.HORA));
  }

  @Test
  void aVillageWithoutAnEnglishNameIsCalledByItsOwnInLatinLetters() {
    assertThat(tooFar(Scene.calm()).in(Language.EN)).contains("Hora");
    assertThat(tooFar(Scene.calm()).in(Language.UK)).contains("Гора");
  }

  /** Whatever is said of a plan; every other place has no English name in the data. */
  @ParameterizedTest
  @ValueSource(strings = {"pilot-2019", "one-car"})
  void noEnglishSentenceHasAUkrainianLetter(String scenario) {
    var given = Scenarios.named(scenario);
    var problem = withFewerNames(given.dataset().problemOn(given.date()));
    var plan = PLANNER.plan(problem);

    assertThat(sentences(problem, plan))
        .hasSizeGreaterThan(100)
        .filteredOn(said -> CYRILLIC.matcher(said).find())
        .isEmpty();
  }

  /** That the village is served although it is too far away. */
  private static Wording tooFar(Scene scene) {
    return scene.drive(Duration.ofHours(2)).findings("plan.breaks-rule").stream()
        .map(Finding::text)
        .collect(MoreCollectors.onlyElement());
  }

  /** All that is said in English, without the names of officers. */
  private static List<String> sentences(PlanningProblem problem, BeatPlan plan) {
    var said = new ArrayList<String>();
    plan.findings().forEach(finding -> said.add(finding.text().in(Language.EN)));
    plan.unserved().forEach(unit -> said.add(unit.reason().in(Language.EN)));
    plan.explanations().values().forEach(unit -> said.addAll(unit.in(Language.EN)));
    var norms = Scene.UKRAINE.norms().on(LocalDate.parse("2017-01-01"));
    said.addAll(PLANNER.rejudge(problem, plan, norms).in(Language.EN));
    OfficerDirectory.of(problem, plan)
        .answers()
        .forEach(answer -> said.addAll(answer.in(Language.EN)));
    for (var officer : problem.force().officers()) {
      officer.serviceName().ifPresent(name -> said.replaceAll(text -> text.replace(name, "")));
    }
    return said;
  }

  private static PlanningProblem withFewerNames(PlanningProblem problem) {
    var territory = problem.territory();
    var settlements = new ArrayList<Settlement>();
    for (var settlement : territory.settlements()) {
      settlements.add(
          settlements.size() % 2 == 0
              ? settlement
              : Settlement.builder().from(settlement).nameEn(Optional.empty()).build());
    }
    var hromadas = territory.hromadas().stream()
        .map(hromada -> Hromada.builder().from(hromada).nameEn(Optional.empty()).build())
        .toList();
    return PlanningProblem.builder()
        .from(problem)
        .territory(Territory.builder()
            .from(territory)
            .settlements(settlements)
            .hromadas(hromadas)
            .build())
        .build();
  }
}
