package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dilnytsia.judgement.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules of a host may not do, though they are trusted: each attack is refused before a class is loaded. */
class HostTrustTest {

  private static final String GIVE = "Verdicts.give( kcontext, $pair );";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      System.exit( 1 );                                                | java.lang.System.exit
      Runtime.getRuntime().halt( 1 );                                  | java.lang.Runtime.getRuntime
      new ProcessBuilder( "true" ).start();                            | java.lang.ProcessBuilder.new
      insert( $pair );                                                 | org.drools.model.Drools.insert
      insertLogical( $pair );                                          | org.drools.core.rule.consequence.KnowledgeHelper.insertLogical
      delete( $pair );                                                 | org.drools.model.Drools.delete
      update( $pair );                                                 | org.drools.model.Drools.update
      org.drools.model.functions.Operator.Register.register( null );   | org.drools.model.functions.Operator.Register.register
      $pair.date().getChronology().dateNow();                          | java.time.chrono.IsoChronology.dateNow
      new java.io.File( "/" ).delete();                                | java.io.File.new
      java.nio.file.Files.readString( java.nio.file.Path.of( "x" ) );  | java.nio.file.Files.readString
      new java.io.FileReader( "/etc/hostname" ).read();                | java.io.FileReader.new
      Class.forName( "java.lang.Runtime" );                            | java.lang.Class.forName
      $pair.getClass().getClassLoader();                               | java.lang.Class.getClassLoader
      java.lang.reflect.Method m = null; m.invoke( null );             | java.lang.reflect.Method.invoke
      Thread.currentThread().getContextClassLoader();                  | java.lang.Thread.currentThread
      new Thread( () -> {} ).start();                                  | java.lang.Thread.new
      java.util.concurrent.Executors.newCachedThreadPool();            | java.util.concurrent.Executors.newCachedThreadPool
      new java.net.Socket( "localhost", 1 );                           | java.net.Socket.new
      new java.net.URL( "http://localhost" ).openStream();             | java.net.URL.openStream
      System.getProperty( "user.home" );                               | java.lang.System.getProperty
      System.getenv( "HOME" );                                         | java.lang.System.getenv
      System.setProperty( "x", "y" );                                  | java.lang.System.setProperty
      Integer.getInteger( "java.version" );                            | java.lang.Integer.getInteger
      System.nanoTime();                                               | java.lang.System.nanoTime
      java.time.LocalDate.now();                                       | java.time.LocalDate.now
      Math.random();                                                   | java.lang.Math.random
      System.out.println( "x" );                                       | java.io.PrintStream.println
      java.lang.invoke.MethodHandles.lookup();                         | java.lang.invoke.MethodHandles.lookup
      sun.misc.Unsafe.class.getDeclaredFields();                       | java.lang.Class.getDeclaredFields
      java.util.ServiceLoader.load( Runnable.class );                  | java.util.ServiceLoader.load
      new java.util.Timer();                                           | java.util.Timer.new
      new java.util.Scanner( "x" );                                    | java.util.Scanner.new
      java.util.Locale.setDefault( java.util.Locale.ROOT );            | java.util.Locale.setDefault
      java.util.List.of( 1 ).parallelStream().count();                 | java.util.List.parallelStream
      java.util.stream.Stream.of( 1 ).parallel().count();              | java.util.stream.Stream.parallel
      new java.io.ObjectInputStream( null ).readObject();              | java.io.ObjectInputStream.readObject
      javax.naming.InitialContext.doLookup( "x" );                     | javax.naming.InitialContext.doLookup
      new javax.script.ScriptEngineManager().getEngineByName( "js" );  | javax.script.ScriptEngineManager.new
      new ClassLoader() {};                                            | java.lang.ClassLoader.new
      java.util.Optional.of( $pair ).map( Object::getClass ).map( Class::getName );  | java.lang.Class.getName
      java.util.function.Supplier<Runtime> s = Runtime::getRuntime; s.get();  | java.lang.Runtime.getRuntime
      synchronized ( $pair ) { $pair.wait(); }                         | java.lang.Object.wait
      kcontext.getKieRuntime().halt();                                 | getKieRuntime
      kcontext.getKieRuntime().getKieBase().removeRule( "io.github.dilnytsia.rules.reach", "x" ); | getKieRuntime
      drools.halt();                                                   | halt
      drools.getRuntime( org.kie.api.runtime.KieSession.class );       | getRuntime
      io.github.dilnytsia.dataset.Datasets.read( (java.nio.file.Path) null ); | io.github.dilnytsia.dataset.Datasets.read
      io.github.dilnytsia.rules.RuleBook.ukraine();                    | io.github.dilnytsia.rules.RuleBook.ukraine
      io.github.dilnytsia.judgement.Phrases.load( String.class, "x" ); | io.github.dilnytsia.judgement.Phrases.load
      org.slf4j.LoggerFactory.getLogger( "x" );                        | org.slf4j.LoggerFactory.getLogger
      com.google.common.io.Files.getFileExtension( "x" );              | com.google.common.io.Files.getFileExtension
      org.mvel2.MVEL.eval( "1" );                                      | org.mvel2.MVEL.eval
      """)
  void refusesCodeBehindThen(String attack, String named) {
    var drl = Drl.rule("$pair : Candidate()", attack + "\n" + GIVE);

    assertThat(Drl.told(Drl.trusted(drl)))
        .anySatisfy(told -> assertThat(told)
            .startsWith("host.drl, rule \"Rule of the host\", line 19: found \"")
            .contains(named + "\"; expected figures, texts, dates, collections, facts"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$pair : Candidate( driveMinutes > System.nanoTime() )",
        "$pair : Candidate( unitId == System.getProperty( \"x\" ) )",
        "$pair : Candidate() eval( System.nanoTime() > 0 )",
        "$pair : Candidate() $x : String() from System.getProperty( \"x\" )",
        "$pair : Candidate( $now : System.nanoTime() )",
        "$pair : Candidate() accumulate( Norm( $a : code ); $s : collectList( System.getProperty( $a ) ) )"
      })
  void refusesCodeInAConditionAndRunsNoneOfIt(String when) {
    assertThat(Drl.told(Drl.trusted(Drl.rule(when, GIVE))))
        .anySatisfy(told -> assertThat(told)
            .startsWith("host.drl, rule \"Rule of the host\"")
            .contains("java.lang.System."));
  }

  @Test
  void refusesCodeInACellOfATable() throws IOException {
    var table = """
        "RuleSet","host.bands",,,
        "Import","io.github.dilnytsia.plan.Candidate,io.github.dilnytsia.rules.Verdicts",,,
        ,,,,
        "RuleTable Bands",,,,
        "NAME","CONDITION","METADATA","ACTION",""
        ,"$pair:Candidate","",,
        ,"driveMinutes >= $param","policy( ""$param"" ) @kind( ""DISCOURAGED"" ) @source( ""Order 7"" )","Verdicts.give( kcontext, $pair ); // $param",""
        "Band","From","Id","Note",""
        "Near","System.nanoTime()","host.near","x",""
        """;

    assertThat(Drl.told(HostRules.trustingCode(RuleText.of("bands.drl.csv", table))))
        .singleElement()
        .asString()
        .startsWith("bands.drl.csv, rule \"Near\", cell B9: found \"java.lang.System.nanoTime\"");
    assertThat(
            Drl.told(HostRules.trustingCode(RuleText.of("bands.drl.xlsx", Spreadsheet.of(table)))))
        .singleElement()
        .asString()
        .contains("sheet \"Смуги\", cell B9: found \"java.lang.System.nanoTime\"");
  }

  @Test
  void refusesASpreadsheetThatUnpacksIntoTooMuch() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var zeros = new byte[1 << 20];
      for (var i = 0; i < 65; i++) {
        zip.write(zeros);
      }
    }

    assertThat(Drl.told(HostRules.trustingCode(RuleText.of("bomb.drl.xlsx", bytes.toByteArray()))))
        .singleElement()
        .asString()
        .startsWith(
            "bomb.drl.xlsx: found nothing; expected a spreadsheet of at most 67108864 bytes");
  }

  @Test
  void refusesMoreRulesThanAnybodyWrites() {
    var drl = new StringBuilder(Drl.HEAD);
    for (var i = 0; i < 2_001; i++) {
      drl.append(Drl.rule("R" + i, "$pair : Candidate()", GIVE));
    }

    assertThat(Drl.told(Drl.trusted(drl.toString())))
        .singleElement()
        .asString()
        .isEqualTo("host.drl: found \"2001\"; expected at most 2000 rules at once.");
  }

  /** The second fence by itself: what no list allows is not even found. */
  @Test
  void theLoaderFindsNothingThatIsNotAllowed() throws ClassNotFoundException {
    var loader = new Fence().loader(Map.of(), HostTrustTest.class.getClassLoader());

    assertThat(loader.loadClass("java.math.BigDecimal")).isNotNull();
    assertThat(loader.loadClass("io.github.dilnytsia.plan.Candidate")).isNotNull();
    for (var name : new String[] {
      "java.lang.System",
      "java.lang.Runtime",
      "java.lang.Class",
      "java.lang.ClassLoader",
      "java.lang.Thread",
      "java.lang.reflect.Method",
      "java.io.File",
      "java.nio.file.Files",
      "java.net.URL",
      "sun.misc.Unsafe",
      "javax.script.ScriptEngineManager",
      "io.github.dilnytsia.rules.RuleBook",
      "io.github.dilnytsia.dataset.Datasets",
      "org.drools.core.impl.InternalRuleBase",
      HostTrustTest.class.getName()
    }) {
      assertThatThrownBy(() -> loader.loadClass(name))
          .as(name)
          .isInstanceOf(ClassNotFoundException.class)
          .hasMessageContaining("fence");
    }
  }

  /** What rules are for is allowed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "String s = \"a\" + $pair.driveMinutes(); " + GIVE,
        "java.util.List.of( 1, 2 ).stream().map( x -> x + 1 ).filter( x -> x > 2 ).toList(); "
            + GIVE,
        "java.math.BigDecimal d = $pair.driveMinutes().multiply( java.math.BigDecimal.TEN ); "
            + GIVE,
        "java.util.Map<String, Integer> m = new java.util.TreeMap<>(); m.put( \"a\", 1 ); " + GIVE,
        "int[] a = new int[] { 1, 2 }; int b = a.clone().length; for ( int x : a ) { b += x; } "
            + GIVE,
        "switch ( $pair.role() ) { case COMMUNITY_OFFICER: Verdicts.give( kcontext, $pair ); break; default: break; }",
        "Verdicts.give( kcontext, $pair, Wording.of( \"{0}\", \"{0}\", $pair.date().plusDays( 1 ) ) );",
        "if ( $pair.unit().residents() > 3 && \"x\".matches( \"[a-z]\" ) ) { Verdicts.give( kcontext, $pair ); }",
        "try { Integer.parseInt( \"x\" ); } catch ( NumberFormatException e ) { Verdicts.give( kcontext, $pair ); }"
      })
  void allowsWhatRulesAreFor(String then) {
    var book = Scene.UKRAINE.with(Drl.trusted(Drl.rule("$pair : Candidate()", then)));

    assertThat(book.assess(Scene.calm().problem()).candidates().get(0).verdicts())
        .extracting(Verdict::ruleId)
        .contains("host.rule");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$pair : Candidate( city || isDriveLongerThan( \"reach-hard\" ) || residents > 5 )",
        "$pair : Candidate( officer.id matches \"P.*\", role.toString() == \"COMMUNITY_OFFICER\" )",
        "$pair : Candidate( unitId in ( \"UA05020010010030001\", \"x\" ) )",
        "$pair : Candidate( $d : driveMinutes, driveMinutes < norms.amount( \"reach-hard\" ) ) eval( $d.signum() >= 0 )",
        "$pair : Candidate() not Norm( amount < 0 ) not Beat()",
        "$pair : Candidate( officer.hasCar.orElse( true ), officer.homeCode.isPresent() )",
        "$pair : Candidate( date >= \"01-Jan-2020\" )",
        "$pair : Candidate() accumulate( Norm( $a : amount ); $s : sum( $a ), $n : count( $a ); $n == 0 )"
      })
  void allowsConditionsOfAllKinds(String when) {
    var drl = Drl.rule(when, GIVE)
        .replace(
            "import io.github.dilnytsia.plan.Candidate",
            "import io.github.dilnytsia.plan.Beat\nimport io.github.dilnytsia.plan.Candidate");

    var book = Scene.UKRAINE.with(Drl.trusted(drl));

    assertThat(book.assess(Scene.calm().problem()).candidates().get(0).verdicts())
        .extracting(Verdict::ruleId)
        .contains("host.rule");
  }

  @Test
  void figuresAreDataAndRunNothing() {
    var csv = "code,amount,source\nreach-hard,50,\"System.exit( 1 ); ${jndi:ldap://x}\"\n";

    var book = Scene.UKRAINE.with(Amendment.norms("n.csv", csv));

    assertThat(book.norms().on(Scene.DAY).norm("reach-hard").source()).startsWith("System.exit");
  }
}
