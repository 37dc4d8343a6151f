package io.github.dilnytsia.examples.benchmarks;

import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.optimize.AssignmentProblem;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The words of an instance file, one after the other, with the line each stands on.
 *
 * <p>Words are separated by blanks and line ends; {@code #} at the start of a word begins a comment that goes on to the
 * end of the line. What a number should be and is not is gathered, so that a file is mended once; where the order of
 * words itself is lost, reading ends at once.
 */
final class Tokens {

  /** More than any instance that could be solved. */
  private static final long MOST_BYTES = 1L << 30;

  private static final int LONGEST_WORD = 200;
  private static final int MOST_DIGITS = 18;
  private static final int MOST_PROBLEMS = 20;

  private final String file;
  private final InputStream stream;
  private final byte[] buffer = new byte[1 << 16];
  private final byte[] word = new byte[LONGEST_WORD];
  private final List<String> problems = new ArrayList<>();
  private int filled;
  private int position;
  private long bytes;
  private int line = 1;
  private int wordLine = 1;
  private int length;
  private boolean isKept;

  Tokens(String file, InputStream stream) {
    this.file = file;
    this.stream = stream;
  }

  /** Whether another word follows. */
  boolean hasNext() throws IOException {
    if (!isKept) {
      isKept = read();
    }
    return isKept;
  }

  /** The next word, which stays the next. */
  String peek(String expected) throws IOException {
    if (!hasNext()) {
      throw ends(expected);
    }
    return text();
  }

  /** The next word, whatever it is. */
  String next(String expected) throws IOException {
    var text = peek(expected);
    isKept = false;
    return text;
  }

  /** Refuses the file unless the next word is this one. */
  void keyword(String keyword, String expected) throws IOException {
    if (!next(expected).equals(keyword)) {
      throw fatal(expected);
    }
  }

  /** The next word as a whole number; one in the range if it is none or out of it, which is remembered. */
  long whole(String what, long least, long most) throws IOException {
    return whole(() -> what, least, most);
  }

  /** The same where naming what is expected takes as long as reading it. */
  long whole(Supplier<String> what, long least, long most) throws IOException {
    if (!hasNext()) {
      throw ends(what.get());
    }
    isKept = false;
    int sign = word[0] == '-' ? 1 : 0;
    boolean fits = length > sign && length - sign <= MOST_DIGITS;
    long value = 0;
    for (int n = sign; n < length && fits; n++) {
      fits = word[n] >= '0' && word[n] <= '9';
      value = value * 10 + word[n] - '0';
    }
    value = sign == 1 ? -value : value;
    if (!fits || value < least || value > most) {
      problem("%s, a whole number from %d to %d".formatted(what.get(), least, most));
      return least;
    }
    return value;
  }

  /** The next word as a number of things that follow; reading ends at once if it is none. */
  int count(String what, int least, int most) throws IOException {
    int before = problems.size();
    long count = whole(what, least, most);
    if (problems.size() > before) {
      throw failure();
    }
    return (int) count;
  }

  /** The next word as a decimal number, such as {@code -12.5} or {@code 5e+04}; 0 if it is none. */
  BigDecimal decimal(String what) throws IOException {
    var value = Decimals.find(next(what));
    if (value.isEmpty()) {
      problem(what + ", a decimal number");
    }
    return value.orElse(BigDecimal.ZERO);
  }

  /** Remembers that the word read last is not what it should be. */
  void problem(String expected) {
    problems.add("%s, line %d: found \"%s\"; expected %s."
        .formatted(Shown.whole(file), wordLine, Shown.of(text()), expected));
    if (problems.size() >= MOST_PROBLEMS) {
      problems.add("Reading ended here; there may be more.");
      throw failure();
    }
  }

  /** Why nothing more can be read, with all that was wrong before. */
  InstanceException fatal(String expected) {
    problem(expected);
    return failure();
  }

  /** Refuses anything that follows, and the file if anything was wrong with it. */
  void end(String expected) throws IOException {
    if (hasNext()) {
      throw fatal(expected);
    }
    if (!problems.isEmpty()) {
      throw failure();
    }
  }

  /** Refuses the file for a reason that concerns no single word. */
  InstanceException refuse(String why) {
    problems.add("%s: %s".formatted(Shown.whole(file), why));
    return failure();
  }

  /** The problem, refused for the file's sake if its figures do not go together. */
  AssignmentProblem build(AssignmentProblem.Builder problem) {
    try {
      return problem.build();
    } catch (IllegalArgumentException refused) {
      throw refuse(String.valueOf(refused.getMessage()));
    }
  }

  private InstanceException ends(String expected) {
    problems.add("%s, line %d: the file ends; expected %s. Is it complete?"
        .formatted(Shown.whole(file), line, expected));
    return failure();
  }

  private InstanceException failure() {
    return new InstanceException(problems);
  }

  private String text() {
    return new String(word, 0, length, StandardCharsets.UTF_8);
  }

  private boolean read() throws IOException {
    int c = skipBlanks();
    if (c < 0) {
      return false;
    }
    wordLine = line;
    length = 0;
    while (c > ' ') {
      if (length == LONGEST_WORD) {
        throw fatal("words of at most %d characters".formatted(LONGEST_WORD));
      }
      word[length++] = (byte) c;
      c = read1();
    }
    if (c >= 0) {
      position--;
    }
    return true;
  }

  private int skipBlanks() throws IOException {
    int c = read1();
    while (c >= 0 && (c <= ' ' || c == '#')) {
      if (c == '#') {
        while (c >= 0 && c != '\n') {
          c = read1();
        }
      }
      if (c == '\n') {
        line++;
      } else if (c >= 0 && c != ' ' && c != '\t' && c != '\r') {
        wordLine = line;
        word[0] = (byte) c;
        length = 1;
        throw fatal("text without control characters");
      }
      c = c < 0 ? c : read1();
    }
    return c;
  }

  private int read1() throws IOException {
    if (position == filled) {
      filled = stream.read(buffer);
      position = 0;
      bytes += Math.max(0, filled);
      if (bytes > MOST_BYTES) {
        throw refuse("the file is larger than %d MiB.".formatted(MOST_BYTES >> 20));
      }
      if (filled <= 0) {
        filled = 0;
        return -1;
      }
    }
    return buffer[position++] & 0xFF;
  }
}
