package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.rules.RuleDoubt.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of doubt provoked by the smallest rule that deserves it. */
class RuleCheckTest {

  private static final List<DrlRule> STANDARD = WrittenRules.of(Scene.UKRAINE).rules();

  private static final String SOUND = """
      rule "Drive at night"
          @policy( "host.night" )
          @kind( "DISCOURAGED" )
          @norm( "reach-hard" )
      when
          $pair : Candidate( city, isDriveLongerThan( "reach-hard" ) )
      then
          Verdicts.give( kcontext, $pair );
      end
      """;

  private static List<RuleDoubt> doubts(String drl) {
    return RuleCheck.of(
        Lists.newArrayList(Iterables.concat(STANDARD, DrlRules.of("own.drl", drl))),
        Scene.UKRAINE.norms(),
        Scene.UKRAINE.workloadRates().keySet());
  }

  private static RuleDoubt doubt(String drl) {
    var doubts = doubts(drl);
    assertThat(doubts).hasSize(1);
    return doubts.get(0);
  }

  @Test
  void readsEveryStandardRuleAsItIsWritten() {
    assertThat(STANDARD).hasSameSizeAs(Scene.UKRAINE.rules());
    assertThat(STANDARD).allSatisfy(rule -> {
      assertThat(Scene.UKRAINE.rules())
          .anyMatch(known -> known.id().equals(rule.id()) && known.name().equals(rule.name()));
      assertThat(rule.when()).isNotEmpty();
      assertThat(rule.then()).isNotEmpty();
    });
  }

  @Test
  void hasNoDoubtAboutASoundRuleBesideTheStandardOnes() {
    assertThat(doubts(SOUND)).isEmpty();
  }

  @Test
  void namesFileLineAndRuleAndSaysWhatToDo() {
    var doubt = doubt(SOUND.replace("city", "straightKm > 12.5"));

    assertThat(doubt.text().in(Language.EN))
        .isEqualTo("own.drl, line 6, rule \"Drive at night\" (host.night): the number 12.5 is typed"
            + " into a condition. Put it into norms.csv with a unit and a source, and ask for it with"
            + " norms.amount( \"code\" ). 0 and 1 may stay.");
    assertThat(doubt.text().in(Language.UK)).contains("рядок 6", "12.5", "norms.csv");
  }

  @Test
  void doubtsARuleWithoutPolicy() {
    var doubt = doubt(SOUND.replace("@policy( \"host.night\" )", ""));

    assertThat(doubt.kind()).isEqualTo(Kind.NO_ID);
    assertThat(doubt.ruleId()).isEmpty();
    assertThat(doubt.line()).hasValue(1);
  }

  @Test
  void doubtsARuleThatDoesNotSayWhereItIsWritten() {
    assertThat(doubt(SOUND.replace("@norm( \"reach-hard\" )", "")).kind())
        .isEqualTo(Kind.NO_SOURCE);
    assertThat(
            doubt(SOUND.replace("@norm( \"reach-hard\" )", "@source( \"  \" )")).kind())
        .isEqualTo(Kind.NO_SOURCE);
    assertThat(doubts(SOUND.replace("@norm( \"reach-hard\" )", "@source( \"Order 7\" )")))
        .isEmpty();
  }

  @Test
  void doubtsARuleWithNoJudgementOrSeveral() {
    assertThat(doubt(SOUND.replace("@kind( \"DISCOURAGED\" )", "")).kind())
        .isEqualTo(Kind.NO_JUDGEMENT);
    assertThat(doubt(SOUND.replace("@kind(", "@severity( \"NOTE\" ) @kind(")).kind())
        .isEqualTo(Kind.SEVERAL_JUDGEMENTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@kind( \"FORBIDEN\" )", "@severity( \"HIGH\" )", "@reason( \"dogs\" )"})
  void doubtsAWordNobodyKnows(String metadata) {
    var doubt = doubt(SOUND.replace("@kind( \"DISCOURAGED\" )", metadata));

    assertThat(doubt.kind()).isEqualTo(Kind.UNKNOWN_WORD);
  }

  @Test
  void doubtsTwoRulesOfOnePolicyWithOneName() {
    var doubt = doubt(SOUND + SOUND);

    assertThat(doubt.kind()).isEqualTo(Kind.RULE_TWICE);
    assertThat(doubt.line()).hasValue(10);
    assertThat(doubt.found().in(Language.EN)).contains("own.drl, line 1");
  }

  @Test
  void doubtsAPolicyInTwoFiles() {
    var doubt = doubt(SOUND.replace("host.night", "reach.wanted"));

    assertThat(doubt.kind()).isEqualTo(Kind.ID_IN_TWO_FILES);
    assertThat(doubt.found().in(Language.EN)).contains("reach/wanted.drl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@kind( \"PREFERRED\" )",
        "@reason( \"school\" )",
      })
  void doubtsAPolicyWhoseRulesCannotAllBeMeant(String other) {
    var second = SOUND.replace("at night", "by day").replace("@kind( \"DISCOURAGED\" )", other);

    assertThat(doubt(SOUND + second).kind()).isEqualTo(Kind.MIXED_JUDGEMENTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@kind( \"FORBIDDEN\" )", "@severity( \"NOTE\" )"})
  void letsAPolicyForbidFartherThanItDiscouragesAndReviewThePlan(String other) {
    var second = SOUND.replace("at night", "by day").replace("@kind( \"DISCOURAGED\" )", other);

    assertThat(doubts(SOUND + second)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.nanoTime();",
        "Findings.about( kcontext, $pair ).held( 3 );",
        "// Verdicts.give( kcontext, $pair );"
      })
  void doubtsARuleThatSaysNothing(String then) {
    assertThat(doubt(SOUND.replace("Verdicts.give( kcontext, $pair );", then)).kind())
        .isEqualTo(Kind.SAYS_NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officer( hasCar )",
        "BasicUnit( city )",
        "not OfficerLoad( idle )",
        "io.github.dilnytsia.staffing.Station()"
      })
  void doubtsARuleThatWaitsForFactsThatNeverMeet(String further) {
    var doubt = doubt(SOUND.replace("    $pair", "    " + further + "\n    $pair"));

    assertThat(doubt.kind()).isEqualTo(Kind.NO_SUCH_FACT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Settlement( city ) from settlements",
        "not Candidate( new java.math.BigDecimal( straightKm ) == null )",
        "exists Candidate( MemorandumState.valueOf( \"ENDED\" ) == memorandum )",
        "accumulate( Candidate( $km : straightKm ); $sum : sum( $km ) )"
      })
  void takesOnlyPatternsForFacts(String further) {
    assertThat(doubts(SOUND.replace("    $pair", "    " + further + "\n    $pair")))
        .isEmpty();
  }

  @Test
  void letsRulesWaitForFactsThatRulesMake() {
    var maker = SOUND
        .replace("at night", "counted")
        .replace("Verdicts.give( kcontext, $pair );", "insert( new Night( $pair ) );");

    assertThat(doubts(maker + SOUND.replace("    $pair", "    Night()\n    $pair")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "straightKm > 12",
        "straightKm > 12.5B",
        "straightKm > .5",
        "straightKm > 1.0",
        "unit.residents >= 5_000",
        "unit.residents < 0x1F",
        "straightKm > \"12.5\"",
        "straightKm > new java.math.BigDecimal( '20' )",
        "eval( straightKm.intValue() > 7 )"
      })
  void doubtsANumberTypedIntoACondition(String condition) {
    assertThat(doubt(SOUND.replace("city", condition)).kind()).isEqualTo(Kind.TYPED_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit.residents > 0",
        "unit.residents != 1L",
        "unitId == \"UA05020010010030001\"",
        "city /* beyond 30 km */",
        "city, // not 30 but the norm\n straightKm > norms.amount( \"walking-distance\" )",
        "$km2 : straightKm"
      })
  void takesNoneOneNamesAndCommentsForWhatTheyAre(String condition) {
    assertThat(doubts(SOUND.replace("city", condition))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "isDriveLongerThan( \"reach-hrad\" )",
        "straightKm > norms.amount( \"reach-hrad\" )",
        "norms.findNorm( \"reach-hrad\" ).isPresent()"
      })
  void doubtsANormThatIsInNoTable(String condition) {
    var doubt = doubt(SOUND.replace("city", condition));

    assertThat(doubt.kind()).isEqualTo(Kind.UNKNOWN_NORM);
    assertThat(doubt.advice().in(Language.EN)).contains("reach-hard");
  }

  @Test
  void doubtsANormOfItsMetadataThatIsInNoTable() {
    assertThat(doubt(SOUND.replace("@norm( \"reach-hard\" )", "@norm( \"reach-hrad\" )"))
            .kind())
        .isEqualTo(Kind.UNKNOWN_NORM);
  }

  @Test
  void doubtsANormThatNobodyReadsAndOneWithoutSource() {
    var norm = Norm.builder()
        .code("reach-hrad")
        .amount(BigDecimal.TEN)
        .unit("min")
        .sureness(Sureness.READ)
        .source("")
        .build();

    assertThat(RuleCheck.of(
            STANDARD,
            Scene.UKRAINE.norms().with(List.of(norm)),
            Scene.UKRAINE.workloadRates().keySet()))
        .extracting(RuleDoubt::kind)
        .containsExactly(Kind.NO_SOURCE, Kind.UNUSED_NORM);
  }

  @Test
  void doubtsAReasonThatNobodyCounts() {
    var reasons = ImmutableSet.<String>builder()
        .addAll(Scene.UKRAINE.workloadRates().keySet())
        .add("dogs")
        .build();

    assertThat(RuleCheck.of(STANDARD, Scene.UKRAINE.norms(), reasons))
        .extracting(RuleDoubt::kind)
        .containsExactly(Kind.UNUSED_REASON);
  }

  @Test
  void namesTheRowOfADecisionTableAndLeavesItItsNumbers() {
    var compiled = "package own;\n// rule values at B11, header at B6\n"
        + SOUND.replace("city", "straightKm > 12")
        + "// rule values at B12, header at B6\n"
        + SOUND.replace("at night", "by day").replace("@norm( \"reach-hard\" )", "");
    var rules = Iterables.concat(STANDARD, DrlRules.of("own.drl.csv", compiled));

    var doubts = RuleCheck.of(
        Lists.newArrayList(rules),
        Scene.UKRAINE.norms(),
        Scene.UKRAINE.workloadRates().keySet());

    assertThat(doubts).singleElement().satisfies(doubt -> {
      assertThat(doubt.kind()).isEqualTo(Kind.NO_SOURCE);
      assertThat(doubt.line()).hasValue(12);
    });
  }

  @Test
  void tellsEverythingAtOnce() {
    var drl = SOUND
        .replace("@policy( \"host.night\" )", "")
        .replace("@norm( \"reach-hard\" )", "")
        .replace("city", "straightKm > 12");

    assertThat(doubts(drl))
        .extracting(RuleDoubt::kind)
        .containsExactly(Kind.NO_ID, Kind.NO_SOURCE, Kind.TYPED_NUMBER);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindHasItsPhrases(Kind kind) {
    assertThat(DoubtPhrases.say(DoubtPhrases.key(kind)).uk()).isNotBlank();
    assertThat(DoubtPhrases.say(DoubtPhrases.key(kind) + ".advice").uk()).isNotBlank();
  }
}
