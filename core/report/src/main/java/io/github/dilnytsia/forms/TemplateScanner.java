package io.github.dilnytsia.forms;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the tags of a template, and refuses what the library behind it would print unescaped or take in silence.
 *
 * <p>It also follows the HTML around the tags: a value may stand in text or inside a quoted attribute, because only there
 * can nothing it holds begin an element or an attribute.
 */
final class TemplateScanner {

  /** Where in the HTML the reader is, as browsers see it: a quotation mark quotes only right behind {@code =}. */
  private enum Html {
    TEXT,
    TAG_NAME,
    BEFORE_ATTRIBUTE,
    ATTRIBUTE,
    BEFORE_VALUE,
    UNQUOTED,
    DOUBLE_QUOTED,
    SINGLE_QUOTED,
    COMMENT;

    boolean takesValues() {
      return this == TEXT || this == DOUBLE_QUOTED || this == SINGLE_QUOTED;
    }

    /** Where browsers see more characters at once than one: what is left out between two of them would hide them from us. */
    boolean takesNoTags() {
      return this == TAG_NAME || this == COMMENT;
    }
  }

  private record Open(Tag tag, Html html) {}

  private static final int DEEPEST = 32;

  /** What parts a tag's words for browsers; to Java there are more. */
  private static final String BLANKS = " \t\n\f\r";

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z][A-Za-z0-9-]*(\\.[A-Za-z][A-Za-z0-9-]*)*");
  private static final Pattern PARTIAL = Pattern.compile("_[a-z][a-z0-9-]{0,39}");
  private static final Pattern REFUSED = Pattern.compile(
      "</?(script|style|meta|link|base|iframe|frame|frameset|object|embed|form|svg|math|html|head|body|title|template|noscript|noembed|noframes|textarea|xmp|plaintext)\\b.*",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What browsers begin a tag or a comment at; any other such sign is text to them, or a comment up to the next bracket. */
  private static final Pattern MARKUP =
      Pattern.compile("<(/?[A-Za-z]|!--|\\{\\{).*", Pattern.DOTALL);

  /** Browsers end a comment at once where a bracket follows its beginning. */
  private static final ImmutableList<String> EMPTY_COMMENTS = ImmutableList.of("<!-->", "<!--->");

  private static final ImmutableList<String> COMMENT_ENDS = ImmutableList.of("-->", "--!>");

  private final String file;
  private final String text;
  private final TemplateProblems problems;
  private final ImmutableList.Builder<Tag> tags = ImmutableList.builder();
  private final Deque<Open> open = new ArrayDeque<>();
  private Html html = Html.TEXT;
  private int position;
  private int line = 1;

  private TemplateScanner(String file, String text, TemplateProblems problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  /** The tags in their order, sections and their ends in pairs if nothing is wrong. */
  static List<Tag> scan(String file, String text, TemplateProblems problems) {
    var scanner = new TemplateScanner(file, text, problems);
    scanner.scan();
    return scanner.tags.build();
  }

  private void scan() {
    while (position < text.length()) {
      if (text.startsWith("{{", position)) {
        mustache();
      } else {
        html();
      }
    }
    for (var left : open) {
      problems.say(file, left.tag.line(), "section-open", left.tag.name());
    }
    if (html != Html.TEXT) {
      problems.say(file, line, "html-open");
    }
  }

  private void mustache() {
    var end = text.indexOf("}}", position + 2);
    if (end < 0) {
      problems.say(file, line, "tag-open");
      position = text.length();
      return;
    }
    var inner = text.substring(position + 2, end);
    var begin = line;
    line += (int) inner.chars().filter(c -> c == '\n').count();
    position = end + 2;
    if (inner.startsWith("!")) {
      requirePlaceForTags(begin, "{{" + inner + "}}");
      return;
    }
    var trimmed = inner.strip();
    if (trimmed.startsWith("{")) {
      if (text.startsWith("}", position)) {
        position++;
      }
      problems.say(file, begin, "unescaped", "{{" + inner + "}}}");
    } else if (trimmed.startsWith("&")) {
      problems.say(file, begin, "unescaped", "{{" + inner + "}}");
    } else if (trimmed.startsWith("=")) {
      problems.say(file, begin, "delimiters", "{{" + inner + "}}");
    } else {
      tag(inner, trimmed, begin);
    }
  }

  private void tag(String inner, String trimmed, int begin) {
    var kind = trimmed.isEmpty() ? null : kind(trimmed.charAt(0));
    var name = kind == null || kind == Tag.Kind.VARIABLE
        ? trimmed
        : trimmed.substring(1).strip();
    var pattern = kind == Tag.Kind.PARTIAL ? PARTIAL : NAME;
    var special = name.equals("-first") || name.equals("-last");
    if (kind == null
        || inner.indexOf('\n') >= 0
        || !(special || pattern.matcher(name).matches())) {
      problems.say(
          file,
          begin,
          kind == Tag.Kind.PARTIAL ? "partial-name" : "tag-unknown",
          "{{" + inner + "}}");
      return;
    }
    var tag = new Tag(kind, name, begin);
    tags.add(tag);
    switch (kind) {
      case SECTION, INVERTED -> {
        requirePlaceForTags(begin, "{{" + inner + "}}");
        open.push(new Open(tag, html));
        if (open.size() == DEEPEST + 1) {
          problems.say(file, begin, "too-deep", DEEPEST);
        }
      }
      case CLOSE -> close(tag);
      case VARIABLE -> {
        if (!html.takesValues()) {
          problems.say(file, begin, "not-quoted", name);
        }
      }
      case PARTIAL -> {
        if (html != Html.TEXT) {
          problems.say(file, begin, "partial-in-tag", name);
        }
      }
    }
  }

  private void requirePlaceForTags(int begin, String tag) {
    if (html.takesNoTags()) {
      problems.say(file, begin, "tag-in-name", tag);
    }
  }

  private static Tag.Kind kind(char first) {
    return switch (first) {
      case '#' -> Tag.Kind.SECTION;
      case '^' -> Tag.Kind.INVERTED;
      case '/' -> Tag.Kind.CLOSE;
      case '>' -> Tag.Kind.PARTIAL;
      default -> Tag.Kind.VARIABLE;
    };
  }

  private void close(Tag tag) {
    if (open.isEmpty()) {
      problems.say(file, tag.line(), "section-closed", tag.name());
      return;
    }
    var opened = open.pop();
    if (!opened.tag.name().equals(tag.name())) {
      problems.say(
          file, tag.line(), "section-mismatch", tag.name(), opened.tag.name(), opened.tag.line());
    } else if (opened.html != html) {
      // Left out, it would leave what follows in another place of the HTML than it seems.
      problems.say(file, tag.line(), "section-splits-html", tag.name());
    }
  }

  private void html() {
    var c = text.charAt(position);
    if (c == '\n') {
      line++;
    }
    switch (html) {
      case TEXT -> text(c);
      case DOUBLE_QUOTED -> html = c == '"' ? Html.BEFORE_ATTRIBUTE : html;
      case SINGLE_QUOTED -> html = c == '\'' ? Html.BEFORE_ATTRIBUTE : html;
      case COMMENT -> html = isAt(COMMENT_ENDS) ? Html.TEXT : html;
      default -> html = c == '>' ? Html.TEXT : inTag(c);
    }
    position++;
  }

  private Html inTag(char c) {
    var blank = BLANKS.indexOf(c) >= 0;
    return switch (html) {
      case TAG_NAME -> blank || c == '/' ? Html.BEFORE_ATTRIBUTE : html;
      case BEFORE_ATTRIBUTE -> blank || c == '/' ? html : Html.ATTRIBUTE;
      case ATTRIBUTE -> c == '=' ? Html.BEFORE_VALUE : c == '/' ? Html.BEFORE_ATTRIBUTE : html;
      case BEFORE_VALUE -> blank ? html : value(c);
      default -> blank ? Html.BEFORE_ATTRIBUTE : html;
    };
  }

  private static Html value(char first) {
    return switch (first) {
      case '"' -> Html.DOUBLE_QUOTED;
      case '\'' -> Html.SINGLE_QUOTED;
      default -> Html.UNQUOTED;
    };
  }

  private void text(char c) {
    if (c != '<') {
      return;
    }
    if (text.startsWith("<!--", position)) {
      html = isAt(EMPTY_COMMENTS) ? Html.TEXT : Html.COMMENT;
      position += 3;
      return;
    }
    var beginning = text.substring(position, Math.min(text.length(), position + 16));
    if (!MARKUP.matcher(beginning).matches()) {
      problems.say(file, line, "not-html");
      return;
    }
    html = Html.TAG_NAME;
    var element = REFUSED.matcher(beginning);
    if (element.matches()) {
      problems.say(file, line, "element", "<" + element.group(1) + ">");
    }
  }

  private boolean isAt(List<String> signs) {
    return signs.stream().anyMatch(sign -> text.startsWith(sign, position));
  }
}
