package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.rules.RuleDoubt.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsCheckTest {

  @Test
  void hasNoDoubtAboutTheStandardBook() {
    assertThat(Scene.UKRAINE.check()).isEmpty();
  }

  @Test
  void tellsWhichRulesFireOnNoneOfTheFacts() {
    var silent = Scene.UKRAINE.check(Scene.calm().problem());

    assertThat(silent).allMatch(doubt -> doubt.kind() == Kind.FIRES_ON_NOTHING);
    assertThat(silent)
        .extracting(doubt -> doubt.ruleId().orElseThrow())
        .contains("reach.hard-limit", "plan.unserved", "workload.school", "station.none")
        .doesNotContain("workload.contact", "workload.presence");
    assertThat(silent)
        .filteredOn(doubt -> doubt.ruleId().orElseThrow().equals("reach.hard-limit"))
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.text().in(Language.EN))
            .startsWith(
                "reach/hard-limit.drl, line 7, rule \"Drive is longer than any beat may ask for\"")
            .contains("\"scene\" on 2022-06-01"));
  }

  @Test
  void showsReviewingRulesAPlan() {
    var far = Scene.calm().drive(Duration.ofMinutes(31)).problem();

    assertThat(Scene.UKRAINE.check(far))
        .extracting(doubt -> doubt.rule().orElseThrow())
        .doesNotContain("A village is served from farther than wanted")
        .contains("A city is served from farther than wanted");
  }

  @Test
  void aPreferenceThatGivesWayContradictsNobody() {
    var forbidden = Scene.calm().drive(Duration.ofMinutes(61));

    assertThat(forbidden.verdicts(Scene.HORA))
        .extracting(verdict -> verdict.kind().name())
        .contains("PREFERRED", "FORBIDDEN");
    assertThat(Scene.UKRAINE.check(forbidden.problem()))
        .extracting(RuleDoubt::kind)
        .doesNotContain(Kind.CONTRADICTION);
  }

  private static String rule(String id, String kind, String further) {
    return """

        rule "%1$s"
            @policy( "own.%1$s" )
            @kind( "%2$s" )
            @source( "Order 7" )
            @uk( "Так." )
            @en( "So." )
            %3$s
        when
            $pair : Candidate( communityOfficer )
        then
            Verdicts.give( kcontext, $pair );
        end
        """.formatted(id, kind, further);
  }

  private static RuleBook with(String... rules) {
    var drl = "package own\nimport io.github.dilnytsia.plan.Candidate\n"
        + "import io.github.dilnytsia.rules.Verdicts\n" + String.join("", rules);
    return Scene.UKRAINE.with(HostRules.trustingCode(RuleText.of("own.drl", drl)));
  }

  private static List<RuleDoubt> contradictions(RuleBook book) {
    return book.check(Scene.calm().problem()).stream()
        .filter(doubt -> doubt.kind() == Kind.CONTRADICTION)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"FORBIDDEN", "DISCOURAGED"})
  void tellsWhichRulesContradictEachOtherAndOnHowManyCandidates(String kind) {
    var book = with(rule("near", "PREFERRED", ""), rule("far", kind, ""));

    assertThat(contradictions(book)).singleElement().satisfies(doubt -> {
      assertThat(doubt.line()).hasValue(5);
      assertThat(doubt.text().in(Language.EN))
          .contains(
              "own.drl, line 5, rule \"near\" (own.near)",
              "own.far",
              kind,
              "1 of 1",
              Scene.OFFICER,
              Scene.HORA);
    });
  }

  @Test
  void twoRulesThatAgreeDoNotContradictEachOther() {
    assertThat(contradictions(with(rule("near", "PREFERRED", ""), rule("dear", "PREFERRED", ""))))
        .isEmpty();
    assertThat(contradictions(with(rule("far", "FORBIDDEN", ""), rule("off", "DISCOURAGED", ""))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"own.far,0", "*,0", "own.off,1"})
  void aRuleGivesWayToThoseItNames(String id, int expected) {
    var book = with(
        rule("near", "PREFERRED", "@yieldsTo( \"" + id + "\" )"), rule("far", "FORBIDDEN", ""));

    assertThat(contradictions(book)).hasSize(expected);
  }

  @Test
  void hostRulesAreCheckedAsTheyAreWritten() {
    var book = with(
        rule("near", "DISCOURAGED", ""),
        rule("far", "DISCOURAGED", "").replace("communityOfficer", "straightKm > 12"));

    assertThat(book.check()).singleElement().satisfies(doubt -> {
      assertThat(doubt.kind()).isEqualTo(Kind.TYPED_NUMBER);
      assertThat(doubt.file()).contains("own.drl");
      assertThat(doubt.line()).hasValue(26);
    });
    assertThat(book.policies())
        .filteredOn(policy -> policy.origin() == RuleOrigin.HOST)
        .extracting(PolicySheet::id)
        .containsExactly("own.far", "own.near");
    assertThat(book.with(Amendment.without("own.far")).check()).isEmpty();
  }

  @Test
  void rulesThatAreNotTrustedAreOnlyRead() {
    var doubtful = rule("far", "DISCOURAGED", "")
        .replace("communityOfficer", "straightKm > 12")
        .replace("Verdicts.give( kcontext, $pair );", "Runtime.getRuntime().halt( 1 );");

    assertThat(Scene.UKRAINE.checkWithoutRunning(List.of(RuleText.of("own.drl", doubtful))))
        .extracting(RuleDoubt::kind)
        .containsExactly(Kind.SAYS_NOTHING, Kind.TYPED_NUMBER);
  }
}
