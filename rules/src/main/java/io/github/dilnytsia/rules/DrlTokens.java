package io.github.dilnytsia.rules;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.rules.DrlToken.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of a DRL file, without its comments.
 *
 * <p>Not a parser: it tells numbers from names and from what is said in quotes and comments, which is all that a check of
 * conditions needs, and it works where the engine's own parser is not on the class path. A quote or comment that is never
 * closed runs to the end of its line or file.
 */
final class DrlTokens {

  private static final Pattern TOKEN = Pattern.compile(
      "(?<comment>//[^\\r\\n]*|/\\*.*?(?:\\*/|\\z))"
          + "|(?<quoted>\"(?:\\\\.|[^\"\\\\\\r\\n])*\"?|'(?:\\\\.|[^'\\\\\\r\\n])*'?)"
          + "|(?<word>[\\p{javaJavaIdentifierStart}&&[^\\s]][\\p{javaJavaIdentifierPart}&&[^\\s]]*)"
          + "|(?<number>0[xX][0-9a-fA-F_]+[lL]?|(?:[0-9][0-9_]*\\.?[0-9_]*|\\.[0-9][0-9_]*)(?:[eE][+-]?[0-9]+)?[a-zA-Z]?)"
          + "|(?<sign>\\S)",
      Pattern.DOTALL);

  private DrlTokens() {}

  static List<DrlToken> of(String text) {
    var tokens = ImmutableList.<DrlToken>builder();
    var matcher = TOKEN.matcher(text);
    var line = 1;
    var counted = 0;
    while (matcher.find()) {
      line += CharMatcher.is('\n').countIn(text.substring(counted, matcher.start()));
      counted = matcher.start();
      if (matcher.group("comment") == null) {
        tokens.add(token(matcher, line));
      }
    }
    return tokens.build();
  }

  private static DrlToken token(Matcher found, int line) {
    var text = found.group();
    if (found.group("word") != null) {
      return new DrlToken(Kind.WORD, text, line);
    }
    if (found.group("number") != null) {
      return new DrlToken(Kind.NUMBER, text, line);
    }
    if (found.group("quoted") != null) {
      var closed = text.length() > 1 && text.charAt(text.length() - 1) == text.charAt(0);
      return new DrlToken(Kind.TEXT, text.substring(1, text.length() - (closed ? 1 : 0)), line);
    }
    return new DrlToken(Kind.SIGN, text, line);
  }
}
