package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * A host's rules as DRL that parses.
 *
 * @param file how messages name it
 * @param sheet of a spreadsheet
 * @param drl what is compiled: the text itself or what was made of a table
 * @param cells of the table it was made of; empty if it is no table
 */
record RuleSource(
    String file, Optional<String> sheet, String drl, PackageDescr parsed, Optional<Cells> cells) {

  List<RuleDescr> rules() {
    return parsed.getRules();
  }

  /** The text with only some of its rules, every line where it was. */
  String with(List<RuleDescr> kept) {
    var text = new StringBuilder(drl);
    for (var rule : rules()) {
      if (!kept.contains(rule)) {
        blank(text, rule.getStartCharacter(), Math.min(rule.getEndCharacter() + 1, text.length()));
      }
    }
    return text.toString();
  }

  static void blank(StringBuilder text, int from, int to) {
    for (var i = from; i < to; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }

  /** A problem somewhere in the text. */
  RuleProblem.Builder problem() {
    return RuleProblem.builder().file(file).sheet(sheet);
  }

  /** A problem of a rule, at the line or cell where a word of it stands. */
  RuleProblem.Builder problem(RuleDescr rule, String word) {
    var problem = problem().rule(rule.getName());
    if (cells.isPresent()) {
      return cells.get().place(problem, Cells.rowBefore(drl, rule.getLine()), word);
    }
    return problem.line(lineOf(rule, word));
  }

  /** A problem of a rule at one of its lines. */
  RuleProblem.Builder problem(RuleDescr rule, int line) {
    return cells.isPresent()
        ? problem(rule, "")
        : problem().rule(rule.getName()).line(line);
  }

  private int lineOf(RuleDescr rule, String word) {
    if (word.isBlank()) {
      return rule.getLine();
    }
    var found = Cells.wholeWord(word).matcher(drl);
    return found.find(rule.getStartCharacter()) && found.start() <= rule.getEndCharacter()
        ? 1
            + (int)
                drl.substring(0, found.start()).chars().filter(c -> c == '\n').count()
        : rule.getLine();
  }

  /** Names of the rules with their package in front. */
  ImmutableList<String> names() {
    return rules().stream()
        .map(rule -> parsed.getName() + "." + rule.getName())
        .collect(ImmutableList.toImmutableList());
  }
}
