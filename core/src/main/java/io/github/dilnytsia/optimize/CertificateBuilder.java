package io.github.dilnytsia.optimize;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;

/**
 * Gathers and checks what becomes a {@link Certificate}.
 *
 * <p>What a call refuses, it refuses after it has counted the node, so that a reader can go on and find the next
 * mistake.
 */
final class CertificateBuilder implements Certificate.Builder {

  private final int bits;
  private final ImmutableLongArray multipliers;
  private OptionalLong bound = OptionalLong.empty();
  private final List<Certificate.Part> parts = new ArrayList<>();
  private final int[] partOfTask;
  private int partsBegun;

  private ImmutableIntArray tasks = ImmutableIntArray.of();
  private ImmutableIntArray.Builder first = ImmutableIntArray.builder();
  private ImmutableIntArray.Builder second = ImmutableIntArray.builder();
  private ImmutableIntArray.Builder changedTasks = ImmutableIntArray.builder();
  private ImmutableLongArray.Builder changedMultipliers = ImmutableLongArray.builder();
  private int changes;

  /** How many cases the open part still lacks; 0 between parts. */
  private int openCases;

  /** What was refused is lost, so nothing may be built of the rest. */
  private boolean refused;

  CertificateBuilder(int bits, long[] multipliers) {
    if (bits < 0 || bits > Certificate.MAX_BITS) {
      throw new IllegalArgumentException(
          "A certificate has %d bits; expected 0 to %d.".formatted(bits, Certificate.MAX_BITS));
    }
    for (int t = 0; t < multipliers.length; t++) {
      checkMultiplier(t, multipliers[t]);
    }
    this.bits = bits;
    this.multipliers = ImmutableLongArray.copyOf(multipliers);
    partOfTask = new int[multipliers.length];
  }

  @Override
  public CertificateBuilder bound(long value) {
    bound = OptionalLong.of(value);
    return this;
  }

  @Override
  public CertificateBuilder part(int... partTasks) {
    boolean refusedBefore = begin();
    boolean closed = openCases == 0;
    openCases = 1;
    partsBegun++;
    tasks = ImmutableIntArray.copyOf(partTasks);
    if (!closed) {
      throw new IllegalStateException(
          "Part %d begins before part %d has all its cases.".formatted(partsBegun, partsBegun - 1));
    }
    if (partTasks.length == 0) {
      throw new IllegalArgumentException(
          "Part %d has no tasks; expected one or more.".formatted(partsBegun));
    }
    for (int task : partTasks) {
      checkExists(task);
      if (partOfTask[task] > 0) {
        throw new IllegalArgumentException("Task %d is in part %d already; expected it in one part."
            .formatted(task, partOfTask[task]));
      }
      partOfTask[task] = partsBegun;
    }
    refused = refusedBefore;
    return this;
  }

  @Override
  public CertificateBuilder split(int task, int agent) {
    boolean refusedBefore = begin();
    checkOpen();
    openCases++;
    checkInPart(task);
    if (agent < Certificate.UNASSIGNED) {
      throw new IllegalArgumentException(
          "A split puts task %d at agent %d; expected an agent, or -1 for unassigned."
              .formatted(task, agent));
    }
    first.add(task);
    second.add(agent);
    refused = refusedBefore;
    return this;
  }

  @Override
  public CertificateBuilder leaf(int[] leafTasks, long[] leafMultipliers) {
    boolean refusedBefore = begin();
    checkOpen();
    openCases--;
    if (leafTasks.length != leafMultipliers.length) {
      throw new IllegalArgumentException("A leaf has %d tasks and %d multipliers; expected as many."
          .formatted(leafTasks.length, leafMultipliers.length));
    }
    var seen = new BitSet();
    for (int i = 0; i < leafTasks.length; i++) {
      checkInPart(leafTasks[i]);
      checkMultiplier(leafTasks[i], leafMultipliers[i]);
      if (seen.get(leafTasks[i])) {
        throw new IllegalArgumentException(
            "A leaf has task %d twice; expected each once.".formatted(leafTasks[i]));
      }
      seen.set(leafTasks[i]);
    }
    changedTasks.addAll(ImmutableIntArray.copyOf(leafTasks));
    changedMultipliers.addAll(ImmutableLongArray.copyOf(leafMultipliers));
    changes += leafTasks.length;
    first.add(-1);
    second.add(changes);
    if (openCases == 0) {
      closePart();
    }
    refused = refusedBefore;
    return this;
  }

  private boolean begin() {
    boolean before = refused;
    refused = true;
    return before;
  }

  private void closePart() {
    parts.add(new Certificate.Part(
        tasks, first.build(), second.build(), changedTasks.build(), changedMultipliers.build()));
    first = ImmutableIntArray.builder();
    second = ImmutableIntArray.builder();
    changedTasks = ImmutableIntArray.builder();
    changedMultipliers = ImmutableLongArray.builder();
    changes = 0;
  }

  @Override
  public Certificate build() {
    if (refused) {
      throw new IllegalStateException("Something was refused before. Begin a new certificate.");
    }
    if (openCases > 0) {
      throw new IllegalStateException(
          "The last part ends with cases open, %d of them; expected a leaf for each."
              .formatted(openCases));
    }
    return new Certificate(
        bits,
        bound.orElseThrow(
            () -> new IllegalStateException("The certificate has no bound. Give it one.")),
        multipliers,
        parts);
  }

  private void checkOpen() {
    if (openCases == 0) {
      throw new IllegalStateException("%s; expected a part first."
          .formatted(
              partsBegun == 0
                  ? "There is no part yet"
                  : "Part " + partsBegun + " has all its cases"));
    }
  }

  private void checkInPart(int task) {
    checkExists(task);
    if (partOfTask[task] != partsBegun) {
      throw new IllegalArgumentException(
          "Task %d is not in part %d; expected one of its tasks.".formatted(task, partsBegun));
    }
  }

  private void checkExists(int task) {
    if (task < 0 || task >= partOfTask.length) {
      throw new IllegalArgumentException(
          "There is no task %d; expected 0 to %d.".formatted(task, partOfTask.length - 1));
    }
  }

  private static void checkMultiplier(int task, long multiplier) {
    if (multiplier > Certificate.MAX_MULTIPLIER || multiplier < -Certificate.MAX_MULTIPLIER) {
      throw new IllegalArgumentException(
          "Task %d has the multiplier %d; expected at most 2^62 either way."
              .formatted(task, multiplier));
    }
  }
}
