package io.github.dilnytsia.examples.planner;

import static io.github.dilnytsia.examples.planner.TinyFolder.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.github.dilnytsia.rules.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {

  private static final RuleBook BOOK = RuleBook.ukraine();

  @TempDir
  private Path temp = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }

  @Test
  void listsEveryPolicyAndRuleWithWhatItSaysAndWhereThatIsWritten() {
    var english = Run.of("rules", "list", "--lang", "en");
    var ukrainian = Run.of("rules", "list", "--lang", "uk");

    assertThat(english.code()).isZero();
    for (var id : BOOK.ruleIds()) {
      assertThat(english.out().lines()).contains(id);
    }
    assertThat(english.out().lines().filter(line -> line.startsWith("  ")))
        .hasSameSizeAs(BOOK.rules());
    assertThat(english.out())
        .contains(
            "  forbids: The drive takes … min, the limit is … min. [reach-hard 60 min; default;"
                + " Assumption: farthest an officer answers for]",
            "  school: schools [default; Assumption: per school]",
            "Policies: 35, rules: 48");
    assertThat(ukrainian.out())
        .contains("  забороняє: Дорога триває … хв, межа — … хв. [reach-hard 60 хв; припущення;");
  }

  @Test
  void listsForMachines() throws IOException {
    var names = new ArrayList<String>();
    var json = Run.of("rules", "list", "--json");
    try (var parser = new JsonFactory().createParser(json.out())) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME
            && parser.currentName().equals("name")) {
          names.add(parser.nextTextValue());
        }
      }
    }

    assertThat(names)
        .containsExactlyElementsOf(BOOK.rules().stream().map(r -> r.name()).toList());
    assertThat(json.out())
        .contains(
            "\"id\" : \"reach.hard-limit\"",
            "\"kind\" : \"FORBIDDEN\"",
            "\"severity\" : \"NOTE\"",
            "\"norm\" : \"reach-hard\"",
            "\"sureness\" : \"default\"",
            "\"origin\" : \"standard\"",
            "\"uk\" : [ \"Дорога триває … хв, межа — … хв.\" ]");
  }

  @Test
  void listsTheFiguresThatReplaceTheStandardOnes() throws IOException {
    var norms = file("n.csv", "code,amount,unit,sureness,source\nreach-hard,45,min,read,Order 7\n");

    assertThat(Run.of("rules", "list", "--norms", norms, "--lang", "en").out())
        .contains("[reach-hard 45 min; read; Order 7]");
  }

  @Test
  void showsAllOfOnePolicy() throws IOException {
    var run = Run.of("rules", "show", "reach.wanted", "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "discourages, rule \"Drive in a city is longer than wanted\"",
            "uk: Дорога триває … хв, бажано до … хв.",
            "en: The drive takes … min, wanted is up to ….",
            "Norm reach-wanted-city: 15 min, in force from the beginning, default: Assumption",
            "rule \"A village is served from farther than wanted\"",
            "isDriveLongerThan( \"reach-wanted-village\" )");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reach.wanted", "workload.school", "station.equipment"})
  void showsHowAPolicyIsWrittenByteForByte(String id) throws IOException {
    var drl = RuleBook.class.getResourceAsStream(id.replace('.', '/') + ".drl");
    try (drl) {
      assertThat(Run.of("rules", "show", id, "--drl").out())
          .isEqualTo(new String(drl.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void offersThePoliciesOfTheGroupForOneThatIsNotThere() {
    var run = Run.of("rules", "show", "reach.wantd", "--lang", "en");

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err())
        .contains("\"reach.wantd\"", "reach.hard-limit, reach.no-way, reach.wanted");
  }

  @Test
  void exportsWhatIsReadBackUnchanged() throws IOException {
    var own = temp.resolve("own");

    var export = Run.of("rules", "export", own, "--lang", "en");
    var check = Run.of(
        "rules",
        "check",
        own.resolve("norms.csv"),
        own.resolve("workload.csv"),
        own.resolve("weights.csv"),
        "--lang",
        "en");

    assertThat(export.code()).isZero();
    assertThat(check).isEqualTo(new Run(0, "Checked, files: 3. Nothing to mend.\n", ""));
    assertThat(Files.readAllBytes(own.resolve("norms.csv"))).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(Files.readString(own.resolve("norms.csv")))
        .contains("residents-per-beat-rural,6000,people,2017-07-28,read,\"MIA Order 650");
    assertThat(Run.of(
                "plan",
                TinyFolder.in(temp),
                "--date",
                DATE,
                "--norms",
                own.resolve("norms.csv"),
                "--weights",
                own.resolve("weights.csv"),
                "--workload",
                own.resolve("workload.csv"),
                "--lang",
                "en")
            .out())
        .contains(
            "norms.csv: nothing else", "weights.csv: nothing else", "workload.csv: nothing else");
  }

  @Test
  void exportsWithSemicolonsForASpreadsheetThatWantsThem() {
    var own = temp.resolve("own");

    Run.of("rules", "export", own, "--semicolon");

    assertThat(own.resolve("weights.csv")).content().contains("weight;hours\n", "driving;1\n");
    assertThat(Run.of("rules", "check", own.resolve("norms.csv")).code()).isZero();
  }

  @Test
  void replacesNoEditedFileUnlessForced() throws IOException {
    var own = temp.resolve("own");
    Run.of("rules", "export", own);
    Files.writeString(own.resolve("norms.csv"), "edited");

    var again = Run.of("rules", "export", own);

    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("norms.csv", "--force");
    assertThat(own.resolve("norms.csv")).content().isEqualTo("edited");
    assertThat(Run.of("rules", "export", own, "--force").code()).isZero();
    assertThat(own.resolve("norms.csv")).content().contains("reach-hard");
  }

  @Test
  void aTextThatASpreadsheetWouldRunIsDefusedAndReadBackAsItWas() throws IOException {
    var evil = file("n.csv", "code,amount,unit,source\nreach-hard,45,min,=HYPERLINK(1)\n");
    var own = temp.resolve("own");

    Run.of("rules", "export", own, "--norms", evil);

    assertThat(own.resolve("norms.csv")).content().contains("'=HYPERLINK(1)");
    assertThat(Run.of("rules", "show", "reach.hard-limit", "--norms", own.resolve("norms.csv"))
            .out())
        .contains(": =HYPERLINK(1)")
        .doesNotContain("'=HYPERLINK");
  }

  @Test
  void checksAllFilesTogetherAndTellsEverythingWrongAtOnce() throws IOException {
    var norms = file("n.csv", "code;amount;unit\nreach-hard;sixty;min\nreach-hrad;60;min\n");
    var workload = file("w.csv", "reason,minutes,trips\nschool,60,-1\n");
    var weights = file("g.csv", "weight,hours\nbalance,200\n");
    var other = file("o.csv", "name,age\nx,1\n");

    var run = Run.of("rules", "check", norms, workload, weights, other, "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "n.csv, line 2, column amount: found \"sixty\"",
            "w.csv, line 2, column trips: found \"-1\"",
            "g.csv",
            "overload-from-1",
            "o.csv: neither rules");
  }

  @Test
  void aFigureWithoutSourceIsDoubted() throws IOException {
    var norms = file("n.csv", "code,amount,unit\nreach-hard,45,min\n");

    var run = Run.of("rules", "check", norms, "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("Norm reach-hard has no source.", "Doubts about rules and norms: 1.");
  }

  @Test
  void rulesAreReadAndNotCompiledUntilTheyAreTrusted() throws IOException {
    var rule = """
        rule "Far"
            @policy( "own.far" )
            @kind( "DISCOURAGED" )
            @source( "Order 7" )
        when
            $pair : Candidate( city )
        then
            Verdicts.give( kcontext, $pair );
        end
        """;
    var sound = file("sound.drl", rule);
    var doubtful = file("doubtful.drl", rule.replace("city", "straightKm > 12"));
    var table = file("table.drl.csv", "\"RuleSet\",\"own\"\n");

    var read = Run.of("rules", "check", sound, "--lang", "en");
    var doubted = Run.of("rules", "check", doubtful, "--lang", "en");

    assertThat(read.code()).isEqualTo(2);
    assertThat(read.err()).contains("sound.drl: read but not compiled", "--trust-rules");
    assertThat(doubted.code()).isEqualTo(3);
    assertThat(doubted.err())
        .contains("doubtful.drl, line 6, rule \"Far\" (own.far): the number 12");
    assertThat(Run.of("rules", "check", table, "--lang", "en").err())
        .contains("table.drl.csv: not checked");
  }

  @Test
  void rulesThatAreTrustedAreCompiledToo() throws IOException {
    var rule = """
        package own
        import io.github.dilnytsia.plan.Candidate
        import io.github.dilnytsia.rules.Verdicts
        rule "Far"
            @policy( "own.far" )
            @kind( "DISCOURAGED" )
            @source( "Order 7" )
            @uk( "Далеко." )
            @en( "Far." )
        when
            $pair : Candidate( city )
        then
            Verdicts.give( kcontext, $pair );
        end
        """;
    var sound = file("sound.drl", rule);
    var silent = Run.of(
        "rules",
        "check",
        sound,
        "--trust-rules",
        "--data",
        TinyFolder.in(temp),
        "--date",
        DATE,
        "--lang",
        "en");
    var broken = file("broken.drl", rule.replace("city", "ctiy"));
    var shown =
        Run.of("rules", "show", "own.far", "--rules", sound, "--trust-rules", "--lang", "en");

    assertThat(Run.of("rules", "check", sound, "--trust-rules", "--lang", "en"))
        .isEqualTo(new Run(0, "Checked, files: 1. Nothing to mend.\n", ""));
    assertThat(Run.of("rules", "check", broken, "--trust-rules", "--lang", "en"))
        .matches(run -> run.code() == 3 && run.err().contains("ctiy"));
    assertThat(silent.code()).isZero();
    assertThat(silent.out())
        .contains(
            "sound.drl, line 4, rule \"Far\" (own.far): fires on none of the facts of \"tiny\"")
        .contains("Standard rules that fire on none of these facts: ")
        .doesNotContain("workload.school");
    assertThat(shown.out()).contains("own.far, from " + sound, "en: Far.", "rule \"Far\"");
  }

  @Test
  void tellsWhichRulesFireOnNoneOfTheFactsOfADataset() throws IOException {
    var run =
        Run.of("rules", "check", "--data", TinyFolder.in(temp), "--date", DATE, "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("rule \"Schools are visited\" (workload.school): fires on none of the facts")
        .doesNotContain("workload.contact");
  }

  @Test
  void figuresThatAreCheckedWinOverADatasetsOwn() throws IOException {
    var tiny = TinyFolder.in(temp);
    tiny.write("norms.csv", "code,amount,unit,source\nreach-hard,1,min,Order 6\n");
    var wide = Files.writeString(
        temp.resolve("wide.csv"), "code,amount,unit,source\nreach-hard,60,min,Order 7\n");

    var check = Run.of("rules", "check", wide, "--data", tiny, "--date", DATE, "--lang", "en");
    var without = Run.of("rules", "check", "--data", tiny, "--date", DATE, "--lang", "en");

    assertThat(check.out()).contains("(reach.hard-limit): fires on none");
    assertThat(without.out()).doesNotContain("(reach.hard-limit)");
  }

  @Test
  void badUsageSaysWhatIsExpected() throws IOException {
    assertThat(Run.of("rules"))
        .matches(run -> run.code() == 2 && run.err().contains("Which command?"));
    assertThat(Run.of("rules", "check"))
        .matches(run -> run.code() == 2 && run.err().contains("What is to be checked?"));
    assertThat(Run.of("rules", "check", temp.resolve("nowhere.csv")))
        .matches(run -> run.code() == 2 && run.err().contains("nowhere.csv"));
    assertThat(Run.of("rules", "check", "--data", TinyFolder.in(temp)))
        .matches(run -> run.code() == 2 && run.err().contains("--date is missing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "show", "export", "check"})
  void everyCommandHelpsWithAnExample(String command) {
    var run = Run.of("rules", command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Example", "planner rules " + command, "--lang");
  }
}
