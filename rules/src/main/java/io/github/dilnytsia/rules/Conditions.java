package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.dilnytsia.rules.DrlToken.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the conditions of a rule hold figures against. */
final class Conditions {

  /** Whether there is none, one or any: these say how a thing is built and are nobody's norm. */
  private static final Set<String> STRUCTURE = ImmutableSet.of("0", "1", "0L", "1L", "0l", "1l");

  private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?[0-9][0-9_]*([.,][0-9]*)?\\s*");

  /** Methods whose only argument is the code of a norm. */
  private static final Set<String> ASK_FOR_NORM =
      ImmutableSet.of("isDriveLongerThan", "driveLongerThan", "amount", "norm", "findNorm");

  private Conditions() {}

  /** Numbers typed in, also in quotes; 0 and 1 are none. */
  static List<DrlToken> typedNumbers(List<DrlToken> when) {
    return when.stream()
        .filter(token -> switch (token.kind()) {
          case NUMBER -> !STRUCTURE.contains(token.text());
          case TEXT -> NUMBER.matcher(token.text()).matches();
          case WORD, SIGN -> false;
        })
        .collect(ImmutableList.toImmutableList());
  }

  /** Codes of norms a rule asks for, in its conditions or in what it says. */
  static List<DrlToken> normCodes(DrlRule rule) {
    var tokens = ImmutableList.copyOf(Iterables.concat(rule.when(), rule.then()));
    var codes = ImmutableList.<DrlToken>builder();
    for (var i = 2; i < tokens.size(); i++) {
      var text = tokens.get(i);
      if (text.kind() == Kind.TEXT && (isArgument(tokens, i) || isCodeOfNorm(tokens, i))) {
        codes.add(text);
      }
    }
    return codes.build();
  }

  /** Which of its policy's phrases a rule speaks in: what it says as a variant, or blank for the policy's own phrase. */
  static List<String> variants(DrlRule rule) {
    var variants = new LinkedHashSet<String>();
    var then = rule.then();
    for (var i = 0; i < then.size(); i++) {
      if (then.get(i).isWord("giveAs") || then.get(i).isWord("sayAs")) {
        then.stream()
            .skip(i)
            .filter(token -> token.kind() == Kind.TEXT)
            .findFirst()
            .ifPresent(variant -> variants.add(variant.text()));
      }
    }
    return variants.isEmpty() ? List.of("") : ImmutableList.copyOf(variants);
  }

  private static boolean isArgument(List<DrlToken> tokens, int index) {
    var method = tokens.get(index - 2);
    return tokens.get(index - 1).isSign("(")
        && method.kind() == Kind.WORD
        && ASK_FOR_NORM.contains(method.text())
        && index + 1 < tokens.size()
        && tokens.get(index + 1).isSign(")");
  }

  /** {@code Norm( code == "…"}. */
  private static boolean isCodeOfNorm(List<DrlToken> tokens, int index) {
    return index >= 5
        && tokens.get(index - 1).isSign("=")
        && tokens.get(index - 2).isSign("=")
        && tokens.get(index - 3).isWord("code")
        && tokens.get(index - 4).isSign("(")
        && tokens.get(index - 5).isWord("Norm");
  }
}
