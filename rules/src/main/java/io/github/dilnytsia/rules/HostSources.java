package io.github.dilnytsia.rules;

import static io.github.dilnytsia.rules.RulesPhrases.say;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Wording;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads a host's texts down to DRL that parses, and tells what does not. */
final class HostSources {

  /** Rules a host may add at once: more than anybody wrote by hand, few enough to compile in a minute. */
  private static final int MOST_RULES = 2_000;

  private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule\\b");

  private static final Pattern ERROR = Pattern.compile("(?s)\\[ERR \\d+] Line (\\d+):(\\d+) (.*)");

  private final List<RuleProblem> problems;
  private final List<RuleSource> sources = new ArrayList<>();

  private HostSources(List<RuleProblem> problems) {
    this.problems = problems;
  }

  /** The texts that parse; what is wrong with the others is told. */
  static List<RuleSource> read(List<RuleText> texts, List<RuleProblem> problems) {
    var reader = new HostSources(problems);
    texts.forEach(reader::read);
    reader.checkNumber(texts);
    return ImmutableList.copyOf(reader.sources);
  }

  private void checkNumber(List<RuleText> texts) {
    var number = sources.stream().mapToInt(source -> source.rules().size()).sum();
    if (number > MOST_RULES) {
      tell(texts.get(0).name(), Integer.toString(number), say("expected.fewer-rules", MOST_RULES));
      sources.clear();
    }
  }

  private void read(RuleText text) {
    var bytes = bytes(text);
    if (bytes.isEmpty()) {
      return;
    }
    var name = text.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".drl")) {
      text(text.name(), bytes.get())
          .ifPresent(drl -> parse(text.name(), Optional.empty(), drl, Optional.empty()));
    } else if (!name.endsWith(".drl.csv") && !name.endsWith(".drl.xlsx")) {
      tell(text.name(), text.name(), say("expected.rule-name"));
    } else if (!HostCompiler.isOnClassPath(HostCompiler.TABLES)) {
      tell(text.name(), "", say("expected.artifact", HostCompiler.TABLES.artifact()));
    } else if (name.endsWith(".csv")) {
      text(text.name(), bytes.get())
          .ifPresent(csv -> tables(DecisionTables.csv(text.name(), csv, problems)));
    } else {
      tables(DecisionTables.xlsx(text.name(), bytes.get(), problems));
    }
  }

  private void tables(List<DecisionTables.Sheet> sheets) {
    for (var sheet : sheets) {
      parse(sheet.file(), sheet.name(), sheet.drl(), Optional.of(sheet.cells()));
    }
  }

  private Optional<byte[]> bytes(RuleText text) {
    try {
      var bytes = text.bytes();
      if (bytes.length <= RuleText.MOST_BYTES) {
        return Optional.of(bytes);
      }
      tell(text.name(), "", say("expected.size", RuleText.MOST_BYTES));
    } catch (UncheckedIOException e) {
      tell(text.name(), "", say("expected.readable"));
    }
    return Optional.empty();
  }

  private Optional<String> text(String file, byte[] bytes) {
    if (!Utf8.isWellFormed(bytes)) {
      tell(file, "", say("expected.utf8"));
      return Optional.empty();
    }
    var text = new String(bytes, StandardCharsets.UTF_8);
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private void parse(String file, Optional<String> sheet, String drl, Optional<Cells> cells) {
    var parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      var parsed = parser.parse(false, drl);
      if (parsed != null && !parser.hasErrors()) {
        sources.add(new RuleSource(file, sheet, drl, parsed, cells));
        return;
      }
    } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
      // The parser gives up on some texts: told below, rule by rule.
    }
    var before = problems.size();
    var rows = cells.map(table -> drl);
    pieces(drl).forEach(piece -> tellErrors(file, sheet, piece, rows));
    if (problems.size() == before) {
      tellErrors(file, sheet, drl, rows);
    }
    if (problems.size() == before) {
      problems.add(RuleProblem.builder()
          .file(file)
          .sheet(sheet)
          .expected(say("expected.drl"))
          .build());
    }
  }

  /** The text with one rule at a time, every line where it was: the parser gives up at the first rule that is broken. */
  private static List<String> pieces(String drl) {
    var starts = RULE.matcher(drl).results().map(found -> found.start()).toList();
    var pieces = new ArrayList<String>();
    for (var i = 0; i < starts.size(); i++) {
      var piece = new StringBuilder(drl);
      RuleSource.blank(piece, starts.get(0), starts.get(i));
      RuleSource.blank(
          piece, i + 1 < starts.size() ? starts.get(i + 1) : drl.length(), drl.length());
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private void tellErrors(
      String file, Optional<String> sheet, String drl, Optional<String> ofTable) {
    var parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      parser.parse(false, drl);
    } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
      problems.add(RuleProblem.builder()
          .file(file)
          .sheet(sheet)
          .found(Shown.of(String.valueOf(e.getMessage())))
          .expected(say("expected.drl"))
          .build());
    }
    for (var error : parser.getErrors()) {
      var found = ERROR.matcher(String.valueOf(error.getMessage()));
      var problem = RuleProblem.builder().file(file).sheet(sheet).expected(say("expected.drl"));
      if (found.matches()) {
        var line = Integer.parseInt(found.group(1));
        problem.line(ofTable.map(whole -> Cells.rowBefore(whole, line)).orElse(line));
        problems.add(problem.found(Shown.of(found.group(3).strip())).build());
      } else if (!String.valueOf(error.getMessage()).startsWith("Parser returned a null")) {
        problems.add(problem.found(Shown.of(String.valueOf(error.getMessage()))).build());
      }
    }
  }

  private void tell(String file, String found, Wording expected) {
    problems.add(RuleProblem.builder()
        .file(file)
        .found(Optional.of(found).filter(text -> !text.isEmpty()))
        .expected(expected)
        .build());
  }
}
