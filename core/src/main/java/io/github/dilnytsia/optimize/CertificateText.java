package io.github.dilnytsia.optimize;

import java.io.IOException;
import java.io.Reader;

/** Writes certificates as text and reads them; what is wrong in a line keeps nobody from checking the next. */
final class CertificateText {

  private static final String FIRST_WORD = "dilnytsia-certificate";
  private static final String INFEASIBLE = "infeasible";
  private static final int MAX_TASKS = ProblemText.MAX_TASKS;

  private final TextLines lines;

  /** After a part that was refused, its nodes say nothing until the next part. */
  private boolean partRefused;

  CertificateText(Reader reader) {
    lines = new TextLines("certificate", reader);
  }

  static void write(Certificate certificate, Appendable to) throws IOException {
    var multipliers = certificate.multipliers();
    to.append(FIRST_WORD).append(" 1\nbits ").append(Integer.toString(certificate.bits()));
    boolean infeasible = certificate.bound() == Certificate.INFEASIBLE;
    to.append("\nbound ").append(infeasible ? INFEASIBLE : Long.toString(certificate.bound()));
    to.append("\nmultipliers ").append(Integer.toString(multipliers.length())).append('\n');
    for (int t = 0; t < multipliers.length(); t++) {
      to.append(Long.toString(multipliers.get(t))).append('\n');
    }
    for (Certificate.Part part : certificate.parts()) {
      writePart(part, to);
    }
  }

  private static void writePart(Certificate.Part part, Appendable to) throws IOException {
    to.append("part ").append(Integer.toString(part.tasks().length())).append(':');
    for (int i = 0; i < part.tasks().length(); i++) {
      to.append(' ').append(Integer.toString(part.tasks().get(i)));
    }
    to.append('\n');
    for (int n = 0; n < part.nodes(); n++) {
      if (part.isLeaf(n)) {
        writeLeaf(part, n, to);
      } else {
        to.append("split ").append(Integer.toString(part.task(n)));
        to.append(' ').append(Integer.toString(part.agent(n))).append('\n');
      }
    }
  }

  private static void writeLeaf(Certificate.Part part, int leaf, Appendable to) throws IOException {
    var tasks = part.changedTasks(leaf);
    var multipliers = part.changedMultipliers(leaf);
    to.append("leaf ").append(Integer.toString(tasks.length()));
    for (int i = 0; i < tasks.length(); i++) {
      to.append(' ').append(Integer.toString(tasks.get(i)));
      to.append(' ').append(Long.toString(multipliers.get(i)));
    }
    to.append('\n');
  }

  Certificate read() throws IOException {
    header(FIRST_WORD, "the version", 1, 1);
    lines.check();
    int bits = (int) header("bits", "their number", 0, Certificate.MAX_BITS);
    long bound = readBound();
    int tasks = (int) header("multipliers", "their number", 0, MAX_TASKS);
    lines.check();
    long[] multipliers = readMultipliers(tasks);
    lines.check();
    var builder = new CertificateBuilder(bits, multipliers).bound(bound);
    while (lines.next()) {
      try {
        readNode(builder);
      } catch (IllegalArgumentException | IllegalStateException e) {
        lines.refuseLine("a tree of cases. " + withoutStop(e));
      }
    }
    return build(builder);
  }

  private Certificate build(CertificateBuilder builder) {
    lines.check();
    try {
      return builder.build();
    } catch (IllegalStateException e) {
      lines.refuseLine("all cases. " + withoutStop(e));
      lines.check();
      throw e;
    }
  }

  private static String withoutStop(RuntimeException e) {
    String message = String.valueOf(e.getMessage());
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  private long header(String name, String meaning, long least, long most) throws IOException {
    if (!lines.next() || !lines.is(0, name)) {
      lines.refuseLine("%s and %s, from %d to %d".formatted(name, meaning, least, most));
      return least;
    }
    long value = lines.whole(1, meaning, least, most);
    lines.endsAfter(2);
    return value;
  }

  private long readBound() throws IOException {
    if (!lines.next() || !lines.is(0, "bound")) {
      lines.refuseLine("bound and its value, a whole number or " + INFEASIBLE);
      return 0;
    }
    lines.endsAfter(2);
    return lines.is(1, INFEASIBLE)
        ? Certificate.INFEASIBLE
        : lines.whole(1, INFEASIBLE + " or the bound", Long.MIN_VALUE, Long.MAX_VALUE - 1);
  }

  private long[] readMultipliers(int tasks) throws IOException {
    // Not allocated by what the header says, but by what is there.
    var multipliers = new LongList();
    while (multipliers.size() < tasks && lines.next()) {
      multipliers.add(multiplier(0));
      lines.endsAfter(1);
    }
    if (multipliers.size() < tasks) {
      lines.refuseLine(
          "%d multipliers, of which %d are missing".formatted(tasks, tasks - multipliers.size()));
    }
    return multipliers.toArray();
  }

  private long multiplier(int word) {
    return lines.whole(
        word, "a multiplier", -Certificate.MAX_MULTIPLIER, Certificate.MAX_MULTIPLIER);
  }

  private int task(int word) {
    return lines.count(word, "a task", 0, MAX_TASKS);
  }

  private void readNode(CertificateBuilder builder) {
    if (lines.is(0, "leaf")) {
      readLeaf(builder);
    } else if (lines.is(0, "split")) {
      int task = task(1);
      int agent = lines.count(2, "an agent", Certificate.UNASSIGNED, ProblemText.MAX_AGENTS);
      lines.endsAfter(3);
      if (!partRefused) {
        builder.split(task, agent);
      }
    } else if (lines.is(0, "part")) {
      readPart(builder);
    } else {
      lines.refuse(0, "part, split or leaf");
    }
  }

  private void readPart(CertificateBuilder builder) {
    int count = Math.max(0, lines.words() - 2);
    if (!lines.is(1, count + ":")) {
      lines.refuse(1, "how many tasks follow, %d, and a colon".formatted(count));
    }
    int[] tasks = new int[count];
    for (int i = 0; i < count; i++) {
      tasks[i] = task(2 + i);
    }
    partRefused = true;
    if (!lines.isBroken()) {
      builder.part(tasks);
      partRefused = false;
    }
  }

  private void readLeaf(CertificateBuilder builder) {
    int count = Math.max(0, lines.words() - 2) / 2;
    lines.count(1, "how many pairs of a task and its multiplier follow", count, count);
    lines.endsAfter(2 + 2 * count);
    int[] tasks = new int[count];
    long[] multipliers = new long[count];
    for (int i = 0; i < count; i++) {
      tasks[i] = task(2 + 2 * i);
      multipliers[i] = multiplier(3 + 2 * i);
    }
    if (!partRefused) {
      builder.leaf(tasks, multipliers);
    }
  }
}
