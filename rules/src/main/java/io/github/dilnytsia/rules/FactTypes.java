package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.dilnytsia.rules.DrlToken.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which facts rules are shown, and which of them at once. */
final class FactTypes {

  /** What the sessions of {@link RuleBook} hold: facts of one line are seen together, others never meet. */
  private static final List<ImmutableSet<String>> SESSIONS = List.of(
      ImmutableSet.of("BasicUnit"),
      ImmutableSet.of("Candidate"),
      ImmutableSet.of(
          "PlanningProblem",
          "BeatPlan",
          "Norm",
          "OfficerLoad",
          "Beat",
          "HromadaService",
          "StationUse",
          "UnservedUnit",
          "Pin",
          "Forbid",
          "Decision",
          "JudgedCandidate"));

  private FactTypes() {}

  /**
   * Whether facts of all these types are ever seen together.
   *
   * @param own types of which rules make facts themselves
   */
  static boolean meet(Set<String> types, Set<String> own) {
    var given = Sets.difference(types, own);
    return SESSIONS.stream().anyMatch(session -> session.containsAll(given));
  }

  /** All types there are. */
  static String all() {
    return String.join(", ", Iterables.concat(SESSIONS));
  }

  /**
   * The types a rule waits for: names before an opening bracket that are no method and have no {@code from} behind the
   * closing one. What stands inside other brackets is counted too where it is a pattern of {@code not}, {@code exists}
   * and the like.
   */
  static Set<String> awaited(List<DrlToken> when) {
    var types = new LinkedHashSet<String>();
    for (var i = 0; i + 1 < when.size(); i++) {
      if (isPattern(when, i)) {
        var behind = closing(when, i + 1) + 1;
        if (behind >= when.size() || !when.get(behind).isWord("from")) {
          types.add(when.get(i).text());
        }
      }
    }
    return types;
  }

  /** The types of facts a rule makes itself. */
  static Set<String> made(List<DrlToken> then) {
    var types = new LinkedHashSet<String>();
    for (var i = 0; i + 3 < then.size(); i++) {
      if ((then.get(i).isWord("insert") || then.get(i).isWord("insertLogical"))
          && then.get(i + 1).isSign("(")
          && then.get(i + 2).isWord("new")) {
        types.add(then.get(i + 3).text());
      }
    }
    return types;
  }

  private static boolean isPattern(List<DrlToken> when, int index) {
    var token = when.get(index);
    if (token.kind() != Kind.WORD
        || !Character.isUpperCase(token.text().charAt(0))
        || !when.get(index + 1).isSign("(")) {
      return false;
    }
    var head = head(when, index);
    var made = head > 0 && when.get(head - 1).isWord("new");
    var member = head > 0 && when.get(head - 1).isSign(".");
    return !made && !member;
  }

  /** Where a name begins that is written with its package: words before a dot that begin small. */
  private static int head(List<DrlToken> when, int index) {
    var head = index;
    while (head >= 2
        && when.get(head - 1).isSign(".")
        && when.get(head - 2).kind() == Kind.WORD
        && Character.isLowerCase(when.get(head - 2).text().charAt(0))) {
      head -= 2;
    }
    return head;
  }

  private static int closing(List<DrlToken> tokens, int opening) {
    var depth = 0;
    for (var i = opening; i < tokens.size(); i++) {
      if (tokens.get(i).isSign("(")) {
        depth++;
      } else if (tokens.get(i).isSign(")") && --depth == 0) {
        return i;
      }
    }
    return tokens.size();
  }
}
