package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostErrorsTest {

  private static final String GIVE = "Verdicts.give( kcontext, $pair );";

  private static List<String> toldOf(String when, String then) {
    return Drl.told(Drl.trusted(Drl.rule(when, then)));
  }

  /** What is told of the one rule, without the place. */
  private static String only(String when, String then) {
    var told = toldOf(when, then);
    assertThat(told).hasSize(1);
    return told.get(0);
  }

  @Test
  void namesTheUnknownPropertyAndTheOneThatWasMeant() {
    assertThat(only("$pair : Candidate( driveMinute > 3 )", GIVE))
        .startsWith(
            "host.drl, rule \"Rule of the host\", line 17: found \"driveMinute\"; expected a property of Candidate."
                + " Candidate has no \"driveMinute\"; did you mean \"driveMinutes\"? It has accessible, base, city,")
        .contains("driveMinutes", "memorandum", "withoutCar");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      $pair : Candidate( officer.hoursPerMonht > 3 ) | hoursPerMonht | Officer | hoursPerMonth
      $pair : Candidate( $x : driveMinute )          | driveMinute   | Candidate | driveMinutes
      $pair : Candidate( cty )                       | cty           | Candidate | city
      $pair : Candidate( !cty )                      | cty           | Candidate | city
      $pair : Candidate( city, cty == true )         | cty           | Candidate | city
      $pair : Candidate( city && driveMinute > 3 )   | driveMinute   | Candidate | driveMinutes
      $pair : Candidate( isDriveLongrThan( "reach-hard" ) ) | isDriveLongrThan | Candidate | isDriveLongerThan
      $pair : Candidate() not Norm( amuont > 3 )     | amuont        | Norm      | amount
      """)
  void namesItHoweverItIsAskedFor(String when, String found, String fact, String meant) {
    assertThat(only(when, GIVE))
        .contains(
            "line 17",
            "found \"" + found + "\"",
            "of " + fact + ".",
            "did you mean \"" + meant + "\"?");
  }

  @Test
  void namesTheUnknownFactAndTheOneThatWasMeant() {
    assertThat(only("$pair : Candidat( city )", GIVE))
        .contains("line 17", "found \"Candidat\"", "Did you mean \"Candidate\"?");
    assertThat(only("$pair : Candidate() Beat()", GIVE))
        .contains("line 17", "found \"Beat\"", "Add a line: import io.github.dilnytsia.plan.Beat");
  }

  @Test
  void explainsWhatBrokeInTheCode() {
    assertThat(only("$pair : Candidate()", "Verdicts.give( kcontext, $pare );"))
        .contains("line 19", "found \"$pare\"", "Did you mean \"$pair\"?");
    assertThat(only("$pair : Candidate()", "Verdicts.giv( kcontext, $pair );"))
        .contains("line 19", "found \"giv\"", "a method of Verdicts", "did you mean \"give\"?");
    assertThat(only("$pair : Candidate()", "Verdicts.give( kcontext, $pair "))
        .contains("line 19", "Parse error. Found \"}\"", "Java that can be parsed");
    assertThat(only("$pair : Candidate()", "String s = 3; Verdicts.give( kcontext, $pair );"))
        .contains("rule \"Rule of the host\"", "Type mismatch");
  }

  @Test
  void namesTheRuleWhereTheCompilerThrowsABareException() {
    assertThat(only("$pair : Candidate( driveMinutes > \"many\" )", GIVE))
        .contains(
            "rule \"Rule of the host\"", "many", "a value that the property can be compared with");
    assertThat(only("$pair : Candidate( date > \"2020-01-01\" )", GIVE))
        .contains(
            "rule \"Rule of the host\"", "2020", "a value that the property can be compared with");
    assertThat(only("$pair : Candidate( role == \"BOSS\" )", GIVE))
        .contains(
            "rule \"Rule of the host\"", "BOSS", "a value that the property can be compared with");
  }

  @Test
  void explainsTheWordThatTheLanguageKeepsForItself() {
    assertThat(only("$pair : Candidate( unit.residents > 5 )", GIVE))
        .contains("line 17", "found \"unit\"", "the language keeps this one for itself");
  }

  @Test
  void tellsEverySyntaxErrorWithItsLine() {
    var drl = Drl.HEAD
        + Drl.rule("First", "$pair : Candidate( city", GIVE)
        + Drl.rule("Second", "$pair : Candidate()", GIVE)
        + Drl.rule("Third", "$pair : Candidate() )", GIVE);

    assertThat(Drl.told(Drl.trusted(drl)))
        .satisfiesExactly(
            first ->
                assertThat(first).startsWith("host.drl, line 18: found \"mismatched input 'then'"),
            third ->
                assertThat(third).startsWith("host.drl, line 39: found \"mismatched input ')'"));
  }

  @Test
  void tellsTheErrorsOfAllRulesOfAllTextsAtOnce() {
    var first = Drl.HEAD
        + Drl.rule("First", "$pair : Candidate( cty )", GIVE)
        + Drl.rule("Second", "$pair : Candidate()", GIVE)
        + Drl.rule("Third", "$pair : Candidate()", "Verdicts.giv( kcontext, $pair );");
    var second = Drl.rule("$pair : Candidat()", GIVE).replace("host.policy", "host.more");

    assertThat(Drl.told(
            HostRules.trustingCode(
                RuleText.of("a.drl", first),
                RuleText.of("b.drl", second),
                RuleText.of("c.drl", "rule"),
                RuleText.of("d.txt", "")),
            Amendment.without("reach.wantd")))
        .hasSize(6)
        .anySatisfy(
            told -> assertThat(told).startsWith("a.drl, rule \"First\", line 17: found \"cty\""))
        .anySatisfy(
            told -> assertThat(told).startsWith("a.drl, rule \"Third\", line 41: found \"giv\""))
        .anySatisfy(told -> assertThat(told)
            .startsWith("b.drl, rule \"Rule of the host\", line 17: found \"Candidat\""))
        .anySatisfy(told -> assertThat(told).startsWith("c.drl"))
        .anySatisfy(told -> assertThat(told).startsWith("d.txt").contains("ends with .drl"))
        .anySatisfy(told -> assertThat(told).contains("\"reach.wantd\""));
  }

  @Test
  void tellsWhatARuleDoesNotSayOfItself() {
    var drl = Drl.HEAD + """
        rule "Bare"
            @polcy( "host.rule" )
            @uk( "так не слід" )
        when
            $pair : Candidate()
        then
            $pair.city();
        end
        """;

    assertThat(Drl.told(Drl.trusted(drl.replace("city", "isCity"))))
        .satisfiesExactly(
            word -> assertThat(word)
                .contains("line 11", "found \"@polcy\"", "Did you mean \"@policy\"?"),
            id -> assertThat(id).contains("line 10", "@policy with an id"),
            says -> assertThat(says).contains("a judgement behind \"then\""),
            kind -> assertThat(kind).contains("one of @kind"),
            source -> assertThat(source).contains("expected @source"),
            english -> assertThat(english).contains("@uk and @en, or neither"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      @kind( "DISCOURAGED" ) | @kind( "DISCOURAGD" )                | Did you mean "DISCOURAGED"?
      @kind( "DISCOURAGED" ) | @severity( "WARNIN" )                | Did you mean "WARNING"?
      @kind( "DISCOURAGED" ) | @kind( "DISCOURAGED" ) @hours( "x" ) | hours a month from 0 to 1000000
      @kind( "DISCOURAGED" ) | @kind( "FORBIDDEN" ) @hours( "1" )   | no hours, unless
      @kind( "DISCOURAGED" ) | @kind( "DISCOURAGED" ) @hours( "-1" ) | hours a month from 0 to 1000000
      @kind( "DISCOURAGED" ) | @reason( "dogs" )                    | a reason of workload in the book. There are call, contact
      @source( "Order 7" )   | @norm( "reach-hrad" )                | Did you mean "reach-hard"?
      "host.rule"            | "Host rule"                          | an id such as "night.far"
      """)
  void tellsAWordThatIsWrong(String right, String wrong, String told) {
    var drl = Drl.rule("$pair : Candidate()", GIVE).replace(right, wrong);

    assertThat(Drl.told(Drl.trusted(drl)))
        .hasSize(1)
        .first()
        .asString()
        .contains(told, "rule \"Rule of the host\"");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      $pair : Candidate( isDriveLongerThan( "reach-hrad" ) )
      $pair : Candidate( driveMinutes > norms.amount( "reach-hrad" ) )
      $pair : Candidate() Norm( code == "reach-hrad" )
      """)
  void tellsOfANormThatNobodyHas(String when) {
    assertThat(only(when, GIVE))
        .contains("line 17", "reach-hrad", "a norm in the book", "Did you mean \"reach-hard\"?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$pair : Candidate() Candidate( city )",
        "$pair : Candidate( $u : unitId ) not Candidate( unitId == $u, driveMinutes < 3 )",
        "$pair : Candidate() exists io.github.dilnytsia.plan.Candidate( city )",
        "$pair : Candidate() accumulate( Candidate( $r : residents ); $s : sum( $r ); $s > 3 )",
        "$pair : Candidate() java.util.List( size > 3 ) from collect( Candidate() )"
      })
  void refusesARuleAboutSeveralFactsThatAreShownInBundles(String when) {
    assertThat(only(when, GIVE)).contains("found \"Candidate\"", "one Candidate at a time");
  }

  @Test
  void refusesTwoRulesOfOneNameInOnePackage() {
    var drl = Drl.rule("$pair : Candidate()", GIVE);

    assertThat(
            Drl.told(HostRules.trustingCode(RuleText.of("a.drl", drl), RuleText.of("b.drl", drl))))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("b.drl, rule \"Rule of the host\"")
        .contains("a name that no other rule of the package has; there is one in a.drl");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      salience 10               | | salience
      no-loop true              | | no-loop
      agenda-group "x"          | | agenda-group
      dialect "mvel"            | | dialect
      timer( int: 1s )          | | timer
      date-effective "1-Jan-2030" | | date-effective
      enabled false             | | enabled
      '' | rule "Rule of the host" extends "Other" | extends
      '' | global java.util.List list              | global
      '' | import function java.lang.System.exit   | import function
      '' | import accumulate java.lang.Object o    | import accumulate
      '' | function int one() { return 1; }        | function
      '' | declare Fact x : int end                | declare
      '' | declare enum Fact ONE; end              | declare enum
      '' | query "q" Candidate() end               | query
      '' | dialect "mvel"                          | dialect
      """)
  void refusesWhatRulesNeedNotAndMustNotUse(
      String attribute, String declaration, String construct) {
    var rule = "rule \"Rule of the host\"";
    var drl = Drl.rule("$pair : Candidate()", GIVE)
        .replace("when", (attribute == null ? "" : attribute) + " when");
    if (declaration != null) {
      drl = drl.replace(
          rule, declaration.startsWith("rule") ? declaration : declaration + "\n" + rule);
    }

    var trusted = Drl.trusted(drl);

    assertThat(Drl.told(trusted))
        .anySatisfy(told -> assertThat(told).contains("found \"" + construct + "\"; expected "));
  }

  @Test
  void refusesPackagesThatAreNotTheHosts() {
    for (var name : List.of("io.github.dilnytsia.rules.reach", "java.util", "org.drools.x")) {
      assertThat(Drl.told(
              Drl.trusted(Drl.rule("$pair : Candidate()", GIVE).replace("host.policy", name))))
          .anySatisfy(told -> assertThat(told).contains(name, "a package of the host's own"));
    }
  }
}
