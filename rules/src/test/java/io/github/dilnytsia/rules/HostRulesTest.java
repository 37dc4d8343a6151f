package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.WorkItem;
import io.github.dilnytsia.plan.PlanningProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostRulesTest {

  private static final String FAR = Drl.HEAD + """
      rule "Drive is long for a night"
          @policy( "night.far" )
          @kind( "DISCOURAGED" )
          @norm( "night-reach" )
          @hours( "1.5" )
          @uk( "їхати {0} хв, уночі не більше {1}" )
          @en( "a drive of {0} min, at night no more than {1} (by \\"Order 7\\")" )
      when
          $pair : Candidate( isDriveLongerThan( "night-reach" ) )
      then
          Verdicts.give( kcontext, $pair, $pair.driveMinutes() );
      end
      """;
  private static final Amendment NIGHT =
      Amendment.norms("n.csv", "code,amount,unit,source\nnight-reach,20,min,Order 7\n");
  private static final String TABLE = """
      "RuleSet","host.bands",,,
      "Import","io.github.dilnytsia.plan.Candidate,io.github.dilnytsia.rules.Verdicts",,,
      ,,,,
      "RuleTable Bands",,,,
      "NAME","CONDITION","CONDITION","METADATA","ACTION"
      ,"$pair:Candidate...","$pair:Candidate...",,
      ,"driveMinutes >= $param","driveMinutes < $param","policy( ""host.band"" ) @kind( ""DISCOURAGED"" ) @source( ""Order 7"" ) @uk( ""далеко"" ) @en( ""far"" ) @hours( ""$param"" )","Verdicts.give( kcontext, $pair ); // $param"
      "Band","From","Below","Hours","Note"
      "Near","9","20","1","by bus"
      "Far","20","60","2.5","by car"
      """;

  @Test
  void judgesByARuleOfTheHostInItsOwnWords() {
    var book = Scene.UKRAINE.with(NIGHT, Drl.trusted(FAR));
    var problem = Scene.calm().drive(Duration.ofMinutes(21)).problem();

    var verdict = verdict(book, problem, "night.far");

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.DISCOURAGED);
    assertThat(verdict.weight()).isEqualTo(Duration.ofMinutes(90));
    assertThat(verdict.source()).isEqualTo("Order 7");
    assertThat(verdict.limit()).contains(new BigDecimal("20"));
    assertThat(verdict.reason().in(Language.UK)).isEqualTo("їхати 21 хв, уночі не більше 20");
    assertThat(verdict.reason().in(Language.EN))
        .isEqualTo("a drive of 21 min, at night no more than 20 (by \"Order 7\")");
  }

  private static Verdict verdict(RuleBook book, PlanningProblem problem, String id) {
    return book.assess(problem).candidates().get(0).verdicts().stream()
        .filter(verdict -> verdict.ruleId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhoseARuleIsAndWhereItStands() {
    var book = Scene.UKRAINE.with(NIGHT, Drl.trusted(FAR));

    assertThat(book.rules()).hasSize(49);
    assertThat(book.rules())
        .filteredOn(rule -> rule.origin() == RuleOrigin.HOST)
        .singleElement()
        .satisfies(rule -> {
          assertThat(rule.id()).isEqualTo("night.far");
          assertThat(rule.file()).contains("host.drl");
          assertThat(rule.hours()).contains(new BigDecimal("1.5"));
        });
    assertThat(book.amendedRules()).isEmpty();
  }

  @Test
  void aPlanCostsWhatItsPreferencesWeigh() {
    var book = Scene.UKRAINE.with(NIGHT, Drl.trusted(FAR));
    var problem = Scene.calm().drive(Duration.ofMinutes(21)).problem();

    var plan = Planner.builder().policy(book).build().plan(problem);

    assertThat(plan.score().preferences()).isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void takesADecisionTable() {
    var book = Scene.UKRAINE.with(HostRules.trustingCode(RuleText.of("bands.drl.csv", TABLE)));

    var near = verdict(book, Scene.calm().drive(Duration.ofMinutes(19)).problem(), "host.band");
    var far = verdict(book, Scene.calm().drive(Duration.ofMinutes(20)).problem(), "host.band");

    assertThat(near.weight()).isEqualTo(Duration.ofHours(1));
    assertThat(far.weight()).isEqualTo(Duration.ofMinutes(150));
  }

  @Test
  void takesASpreadsheet() throws IOException {
    var book = Scene.UKRAINE.with(
        HostRules.trustingCode(RuleText.of("bands.drl.xlsx", Spreadsheet.of(TABLE))));

    var far = verdict(book, Scene.calm().drive(Duration.ofMinutes(20)).problem(), "host.band");

    assertThat(far.weight()).isEqualTo(Duration.ofMinutes(150));
  }

  @Test
  void readsRulesFromAFileAndFromTheClassPath(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("far.drl"), FAR);
    var other = FAR.replace("host.policy", "host.other").replace("night.far", "night.further");
    Files.writeString(folder.resolve("other.drl"), other);

    var book = Scene.UKRAINE.with(
        NIGHT,
        HostRules.trustingCode(
            RuleText.file(file), RuleText.resource(HostRulesTest.class, "host-night.drl")));

    assertThat(book.ruleIds()).contains("night.far", "night.calm");
  }

  @Test
  void putsItsOwnInThePlaceOfAPolicy() {
    var drl = Drl.HEAD + """
        rule "Drive is longer than an hour and a half"
            @policy( "reach.hard-limit" )
            @kind( "FORBIDDEN" )
            @source( "Order 7" )
            @uk( "понад півтори години" )
            @en( "more than an hour and a half" )
        when
            $pair : Candidate( driveMinutes > 90 )
        then
            Verdicts.give( kcontext, $pair );
        end
        """;
    var book = Scene.UKRAINE.with(Drl.trusted(drl).replacing("reach.hard-limit"));
    var scene = Scene.calm();

    assertThat(forbidden(book, scene.drive(Duration.ofMinutes(61)))).isEmpty();
    assertThat(forbidden(book, scene.drive(Duration.ofMinutes(91))))
        .containsExactly("reach.hard-limit");
    assertThat(book.amendedRules()).containsExactly("reach.hard-limit");
    assertThat(book.assess(scene.problem()).hardRules()).doesNotContain("reach.hard-limit");
    assertThat(Planner.builder()
            .policy(book)
            .build()
            .plan(Scene.calm().drive(Duration.ofMinutes(80)).problem())
            .unserved())
        .isEmpty();
  }

  private static List<String> forbidden(RuleBook book, Scene scene) {
    return book.assess(scene.problem()).candidates().get(0).verdicts().stream()
        .filter(Verdict::forbids)
        .map(Verdict::ruleId)
        .toList();
  }

  @Test
  void overridesNoPolicyByAccident() {
    assertThat(Drl.told(
            Drl.trusted(Drl.rule("$pair : Candidate()", "Verdicts.give( kcontext, $pair );")
                .replace("host.rule", "reach.wanted"))))
        .containsExactly(
            "host.drl, rule \"Rule of the host\", line 11: found \"reach.wanted\"; expected an id that no policy of the"
                + " book has. If your rules are to stand in its place, say so: replacing(\"reach.wanted\").");
  }

  @Test
  void replacesNothingThatIsNotThereOrNotGiven() {
    var drl = Drl.rule("$pair : Candidate()", "Verdicts.give( kcontext, $pair );");

    assertThat(Drl.told(Drl.trusted(drl).replacing("reach.hrd-limit", "reach.wanted")))
        .containsExactly(
            "code: found \"reach.hrd-limit\"; expected the id of a policy in the book. Did you mean"
                + " \"reach.hard-limit\"?",
            "host.drl: found \"reach.wanted\"; expected rules with this id, as they are to stand in its place;"
                + " to leave a policy out say Amendment.without.");
  }

  @Test
  void countsAReasonOfItsOwn() {
    var drl = Drl.HEAD + """
        rule "Patrol of every hundred residents"
            @policy( "host.patrol" )
            @reason( "patrol" )
        when
            $unit : BasicUnit( residents >= 100 )
        then
            Work.share( kcontext, $unit, $unit.residents(), 100 );
        end
        """;
    var book = Scene.UKRAINE.with(
        Amendment.workload("w.csv", "reason,minutes,trips,source\npatrol,6,0.5,Order 7\n"),
        Drl.trusted(drl));

    assertThat(book.assess(Scene.calm().problem())
            .workloads()
            .values()
            .iterator()
            .next()
            .items())
        .filteredOn(item -> item.reason().equals("patrol"))
        .singleElement()
        .extracting(WorkItem::work, WorkItem::trips)
        .containsExactly(Duration.ofHours(1), new BigDecimal("5.000000"));
  }

  @Test
  void findsWhatItLooksForInAPlan() {
    var drl = Drl.HEAD + """
        rule "Officer has few residents"
            @policy( "host.few" )
            @severity( "WARNING" )
            @source( "Order 7" )
            @uk( "{0}: лише {1} мешканців, замало проти {2}" )
            @en( "{0}: only {1} residents, fewer than {2}" )
        when
            $load : OfficerLoad( residents < 2000 )
        then
            Findings.about( kcontext, $load ).held( $load.residents(), 2000, "people" ).say();
        end
        """;
    var book = Scene.UKRAINE.with(Drl.trusted(drl));

    var plan = Planner.builder().policy(book).build().plan(Scene.calm().problem());

    assertThat(plan.findings())
        .filteredOn(finding -> finding.ruleId().equals("host.few"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.text().in(Language.EN))
              .isEqualTo("POG-1: only 1000 residents, fewer than 2000");
          assertThat(finding.officerId()).contains(Scene.OFFICER);
        });
  }

  @Test
  void weighsEachPairForItself() {
    var book = Scene.UKRAINE.with(Drl.trusted(Drl.rule(
        "$pair : Candidate( driveMinutes > 10 )",
        "Verdicts.weigh( kcontext, $pair, $pair.driveMinutes().movePointLeft( 1 ) );")));

    assertThat(verdict(book, Scene.calm().drive(Duration.ofMinutes(30)).problem(), "host.rule")
            .weight())
        .isEqualTo(Duration.ofHours(3));
  }

  @Test
  void aLaterAmendmentMayReplaceANormOfAnEarlierHost() {
    var book = Scene.UKRAINE.with(NIGHT, Drl.trusted(FAR));

    var stricter = book.with(Amendment.norms("n.csv", "code,amount\nnight-reach,10\n"));

    assertThat(stricter.norms().on(Scene.DAY).amount("night-reach")).isEqualByComparingTo("10");
    assertThat(stricter.ruleIds()).contains("night.far");
  }

  @Test
  void keepsRulesOfTwoHostsInOneBook() {
    var first = Drl.trusted(Drl.rule("$pair : Candidate()", "Verdicts.give( kcontext, $pair );"));
    var second = Drl.trusted(Drl.rule("$pair : Candidate()", "Verdicts.give( kcontext, $pair );")
        .replace("host.policy", "guest.policy")
        .replace("host.rule", "guest.rule"));

    var book = Scene.UKRAINE.with(first).with(second);

    assertThat(book.ruleIds()).contains("host.rule", "guest.rule");
    assertThat(book.assess(Scene.calm().problem()).candidates().get(0).verdicts())
        .extracting(Verdict::ruleId)
        .contains("host.rule", "guest.rule");
    assertThat(book.with(Amendment.without("host.rule")).ruleIds()).contains("guest.rule");
  }
}
