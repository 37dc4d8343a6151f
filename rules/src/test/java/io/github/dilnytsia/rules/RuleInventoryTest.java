package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.plan.HardRule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules that fail to load say nothing about it: here is what must be there. */
class RuleInventoryTest {

  @Test
  void holdsExactlyThesePolicies() {
    assertThat(Scene.UKRAINE.ruleIds())
        .containsExactly(
            "access.inaccessible",
            "beat.one-hromada",
            "decision.expired",
            "decision.forbid",
            "decision.pin-breaks-rule",
            "plan.breaks-rule",
            "plan.unserved",
            "reach.hard-limit",
            "reach.no-way",
            "reach.wanted",
            "staffing.absent",
            "staffing.car-needed",
            "staffing.district-fallback",
            "staffing.in-service",
            "staffing.lives-in-hromada",
            "staffing.memorandum",
            "staffing.memorandum-without-officer",
            "staffing.own-area",
            "staffing.own-hromada",
            "staffing.presence-above",
            "staffing.presence-below",
            "station.desks",
            "station.equipment",
            "station.none",
            "station.not-open",
            "workload.call",
            "workload.contact",
            "workload.domestic-violence-register",
            "workload.material",
            "workload.presence",
            "workload.preventive-register",
            "workload.residents-per-beat",
            "workload.restraining-order",
            "workload.saturation",
            "workload.school");
  }

  @Test
  void loadsExactlyAsManyRules() {
    assertThat(Scene.UKRAINE.rules()).hasSize(48);
  }

  @Test
  void everyRuleSaysWhatItIsAndWhereItIsWritten() {
    assertThat(Scene.UKRAINE.rules()).allSatisfy(rule -> {
      assertThat(rule.id()).matches("[a-z]+\\.[a-z-]+");
      assertThat(rule.name()).isNotBlank();
      assertThat(rule.source()).isNotBlank();
    });
  }

  @Test
  void everyPolicyHasItsFileAndItsRulesNoOther() {
    for (var rule : Scene.UKRAINE.rules()) {
      assertThat(RuleBook.class.getResource(rule.id().replace('.', '/') + ".drl"))
          .as(rule.id())
          .isNotNull();
    }
  }

  @Test
  void everyRuleHasItsPhraseAndEveryPhraseItsRule() throws IOException {
    assertThat(policiesWithPhrases("verdicts"))
        .isEqualTo(policies(rule -> rule.kind().isPresent()));
    assertThat(policiesWithPhrases("findings"))
        .isEqualTo(policies(rule -> rule.severity().isPresent()));
  }

  private static Set<String> policies(Predicate<Rule> kind) {
    return Scene.UKRAINE.rules().stream()
        .filter(kind)
        .map(Rule::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first two words of a key are the policy, a third one is its variant; both languages have the same keys. */
  private static Set<String> policiesWithPhrases(String file) throws IOException {
    Phrases.load(RuleBook.class, file);
    var phrases = new Properties();
    try (var stream = RuleBook.class.getResourceAsStream(file + "_uk.properties")) {
      phrases.load(stream);
    }
    return phrases.stringPropertyNames().stream()
        .map(key -> String.join(".", Splitter.on('.').splitToList(key).subList(0, 2)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyHardRuleOfTheVerifierIsARuleThatForbids() {
    for (var hard : HardRule.values()) {
      assertThat(Scene.UKRAINE.rules()).as(hard.id()).anySatisfy(rule -> {
        assertThat(rule.id()).isEqualTo(hard.id());
        assertThat(rule.kind()).map(Enum::name).contains("FORBIDDEN");
      });
    }
    assertThat(Scene.UKRAINE.rules().stream()
            .filter(
                rule -> rule.kind().map(Enum::name).filter("FORBIDDEN"::equals).isPresent())
            .map(Rule::id)
            .distinct())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(HardRule.values()).map(HardRule::id).toList());
  }

  @Test
  void holdsExactlyTheseNorms() {
    assertThat(Scene.UKRAINE.norms().norms())
        .extracting(norm -> norm.code() + " " + norm.amount().toPlainString() + " " + norm.unit()
            + ", " + norm.sureness().label())
        .containsExactly(
            "answer-days 2 business days, read",
            "appeal-days 30 days, read",
            "appeal-forward-days 5 days, default",
            "appeal-longest-days 45 days, read",
            "appeal-simple-days 15 days, read",
            "available-share 0.82 share, default",
            "drive-speed 38 km/h, derived",
            "near-miss 0.10 share, default",
            "presence-max 90 %, read",
            "presence-min 80 %, read",
            "reach-hard 60 min, default",
            "reach-wanted-city 15 min, default",
            "reach-wanted-village 30 min, default",
            "reports-per-year 2 reports, read",
            "residents-per-beat-city 7000 people, read",
            "residents-per-beat-rural 6000 people, read",
            "saturation 0.60 share, read",
            "trip-combination 0.6 share, default",
            "visits-per-resident 0.02 visits, default",
            "walking-distance 3 km, default",
            "working-time 172 h, read");
    assertThat(Scene.UKRAINE.norms().norms()).extracting(Norm::source).noneMatch(String::isBlank);
  }

  @Test
  void holdsExactlyTheseReasonsOfWorkload() {
    assertThat(Scene.UKRAINE.workloadRates().values())
        .extracting(rate -> rate.reason() + " " + rate.minutes() + " min, trips " + rate.trips()
            + ", " + rate.sureness().label())
        .containsExactly(
            "call 45 min, trips 0.3, default",
            "contact 0.20 min, trips 0, default",
            "domestic-violence-register 45 min, trips 0.3, default",
            "material 60 min, trips 0.2, default",
            "presence 60 min, trips 2, default",
            "preventive-register 30 min, trips 0.1, default",
            "restraining-order 180 min, trips 1, default",
            "school 60 min, trips 0.5, default");
  }

  @Test
  void findsItsResidentsNormForADayBeforeTheEditionThatWasRead() {
    assertThat(Scene.UKRAINE
            .norms()
            .on(LocalDate.parse("2021-06-30"))
            .amount("residents-per-beat-rural"))
        .isEqualByComparingTo("6000");
  }
}
