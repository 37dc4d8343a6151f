package io.github.dilnytsia.optimize;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads lines of words and whole numbers, and notes everything in them that is not as expected.
 *
 * <p>Words are parted by blanks, tabs and carriage returns; a number sign begins a comment. Nothing is kept but the line
 * under way, which may not be longer than {@link #MAX_LINE}.
 */
final class TextLines {

  static final int MAX_LINE = 1 << 24;
  static final int MOST_PROBLEMS = 1_000;

  private static final int SHOWN = 80;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String what;
  private final Reader reader;
  private final char[] buffer = new char[1 << 14];
  private int at;
  private int end;
  private char[] text = new char[128];
  private int length;
  private int[] bounds = new int[16];
  private int words;
  private int number;
  private boolean broken;
  private final List<TextProblem> problems = new ArrayList<>();

  TextLines(String what, Reader reader) {
    this.what = what;
    this.reader = reader;
  }

  /** Moves to the next line that has a word; false after the last, and when too much is wrong already. */
  boolean next() throws IOException {
    broken = false;
    words = 0;
    while (problems.size() < MOST_PROBLEMS && readLine()) {
      split();
      if (words > 0) {
        return true;
      }
    }
    return false;
  }

  /** The number of the current line, from 1. */
  int number() {
    return number;
  }

  int words() {
    return words;
  }

  boolean is(int word, String expected) {
    int from = word < words ? bounds[2 * word] : 0;
    if (word >= words || bounds[2 * word + 1] - from != expected.length()) {
      return false;
    }
    for (int i = 0; i < expected.length(); i++) {
      if (text[from + i] != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The word as it stands; empty where the line has ended. */
  String word(int word) {
    return word < words
        ? new String(text, bounds[2 * word], bounds[2 * word + 1] - bounds[2 * word])
        : "";
  }

  /** A whole number within limits; if it is none, that is noted and the lower limit returned. */
  long whole(int word, String meaning, long least, long most) {
    if (word < words) {
      int from = bounds[2 * word];
      boolean negative = text[from] == '-';
      int digit = negative ? from + 1 : from;
      int to = bounds[2 * word + 1];
      // Below zero, because there is one number more on that side.
      long value = 0;
      boolean good = digit < to;
      for (; good && digit < to; digit++) {
        int figure = text[digit] - '0';
        good = figure >= 0 && figure <= 9 && value >= (Long.MIN_VALUE + figure) / 10;
        value = 10 * value - figure;
      }
      good &= negative || value != Long.MIN_VALUE;
      long signed = negative ? value : -value;
      if (good && signed >= least && signed <= most) {
        return signed;
      }
    }
    refuse(word, "%s, a whole number from %d to %d".formatted(meaning, least, most));
    return least;
  }

  int count(int word, String meaning, int least, int most) {
    return (int) whole(word, meaning, least, most);
  }

  /** Notes it if the line has more words than these. */
  void endsAfter(int count) {
    if (words > count) {
      refuse(count, "the end of the line");
    }
  }

  /** Notes what is wrong with a word of this line, or that it is missing. */
  void refuse(int word, String expected) {
    problem(
        number,
        word < words ? quoted(bounds[2 * word], bounds[2 * word + 1]) : "the end of the line",
        expected);
  }

  /** Notes what is wrong with this line as a whole. */
  void refuseLine(String expected) {
    problem(number, words == 0 ? "the end" : quoted(bounds[0], bounds[2 * words - 1]), expected);
  }

  void problem(int line, String found, String expected) {
    broken = true;
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new TextProblem(line, found, expected));
    }
  }

  /** Whether something is wrong with the current line. */
  boolean isBroken() {
    return broken;
  }

  /** Whether nothing was wrong so far. */
  boolean isClean() {
    return problems.isEmpty();
  }

  /**
   * Does nothing if all is well.
   *
   * @throws TextException with everything that was noted
   */
  void check() {
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(TextProblem::line));
      throw new TextException(what, problems);
    }
  }

  private boolean readLine() throws IOException {
    length = 0;
    boolean comment = false;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      char c = buffer[at++];
      if (c == '\n') {
        break;
      }
      comment |= c == '#';
      if (!comment && (number > 0 || length > 0 || c != BYTE_ORDER_MARK)) {
        keep(c);
      }
    }
    if (any) {
      number++;
    }
    if (length > MAX_LINE) {
      length = 0;
      problem(
          number, "a longer line", "at most %d characters before a comment".formatted(MAX_LINE));
    }
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, reader.read(buffer));
    return end > 0;
  }

  private void keep(char c) {
    if (length <= MAX_LINE) {
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
      text[length++] = c;
    }
  }

  private void split() {
    words = 0;
    int from = 0;
    for (int i = 0; i <= length; i++) {
      if (i == length || text[i] == ' ' || text[i] == '\t' || text[i] == '\r') {
        if (i > from) {
          if (2 * words == bounds.length) {
            bounds = Arrays.copyOf(bounds, 4 * words);
          }
          bounds[2 * words] = from;
          bounds[2 * words + 1] = i;
          words++;
        }
        from = i + 1;
      }
    }
  }

  /** A part of the line, safe to show wherever it came from. */
  private String quoted(int from, int to) {
    var shown = new StringBuilder("\"");
    for (int i = from; i < Math.min(to, from + SHOWN); i++) {
      char c = text[i];
      if ((c >= ' ' && c < 127) || Character.isLetterOrDigit(c)) {
        shown.append(c);
      } else {
        shown.append("\\u%04X".formatted((int) c));
      }
    }
    return shown.append(to - from > SHOWN ? "…\"" : "\"").toString();
  }
}
