package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.rules.DrlToken.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the rules in the text of a DRL file, or of the DRL that a decision table stands for, whose rows then are the lines;
 * what is no rule is passed over.
 */
final class DrlRules {

  /** What stands above each rule that was made of a row of a decision table. */
  private static final Pattern ROW = Pattern.compile("// rule values at [A-Z]+([0-9]{1,7})");

  private final String file;
  private final List<DrlToken> tokens;
  private int next;

  private DrlRules(String file, List<DrlToken> tokens) {
    this.file = file;
    this.tokens = tokens;
  }

  /**
   * The rules of a file in their order.
   *
   * @param file how doubts name it
   */
  static List<DrlRule> of(String file, String text) {
    var rules = new DrlRules(file, DrlTokens.of(text)).rules();
    return file.endsWith(".drl")
        ? rules
        : rules.stream()
            .map(rule -> rule.at(row(text, rule.line())))
            .collect(ImmutableList.toImmutableList());
  }

  /** The row of the table a rule was made of, as the last comment above it says. */
  private static int row(String drl, int line) {
    return drl.lines()
        .limit(line)
        .map(ROW::matcher)
        .filter(Matcher::find)
        .map(found -> Integer.parseInt(found.group(1)))
        .reduce((earlier, later) -> later)
        .orElse(1);
  }

  private List<DrlRule> rules() {
    var rules = ImmutableList.<DrlRule>builder();
    while (next < tokens.size()) {
      var token = tokens.get(next++);
      if (token.isWord("rule") && !isMember(next - 1)) {
        rules.add(rule(token.line()));
      } else if (token.isWord("query") || token.isWord("declare")) {
        until(this::isEnd);
        next++;
      }
    }
    return rules.build();
  }

  private DrlRule rule(int line) {
    var head = until(token -> token.isWord("when") || token.isWord("then") || isEnd(token));
    var when = List.<DrlToken>of();
    if (has("when")) {
      next++;
      when = until(token -> token.isWord("then") || isEnd(token));
    }
    var then = List.<DrlToken>of();
    if (has("then")) {
      next++;
      then = until(this::isEnd);
    }
    next++;
    return new DrlRule(
        file,
        name(head),
        line,
        metadata(head),
        ImmutableList.copyOf(when),
        ImmutableList.copyOf(then));
  }

  private boolean has(String word) {
    return next < tokens.size() && tokens.get(next).isWord(word);
  }

  private List<DrlToken> until(Predicate<DrlToken> stop) {
    var passed = new ArrayList<DrlToken>();
    while (next < tokens.size() && !(stop.test(tokens.get(next)) && !isMember(next))) {
      passed.add(tokens.get(next++));
    }
    return passed;
  }

  private boolean isEnd(DrlToken token) {
    return token.isWord("end");
  }

  /** Whether a word is not the keyword it looks like but somebody's method, field or metadata. */
  private boolean isMember(int index) {
    return index > 0
        && (tokens.get(index - 1).isSign(".") || tokens.get(index - 1).isSign("@"));
  }

  private static String name(List<DrlToken> head) {
    return head.isEmpty() ? "" : head.get(0).text();
  }

  private static ImmutableMap<String, String> metadata(List<DrlToken> head) {
    var words = new LinkedHashMap<String, String>();
    for (var i = 0; i + 2 < head.size(); i++) {
      if (head.get(i).isSign("@")
          && head.get(i + 1).kind() == Kind.WORD
          && head.get(i + 2).isSign("(")) {
        var value = new StringBuilder();
        for (var j = i + 3; j < head.size() && !head.get(j).isSign(")"); j++) {
          value.append(head.get(j).text());
        }
        words.putIfAbsent(head.get(i + 1).text(), value.toString());
      }
    }
    return ImmutableMap.copyOf(words);
  }
}
