package io.github.dilnytsia.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/** What the process has used of memory at most. */
final class Memory {

  private static final long MIB = 1 << 20;

  private Memory() {}

  /** The sum of the heap pools' peaks in MiB, rounded up: never less than the heap's own peak. */
  static long peakHeapMiB() {
    long bytes = ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
    return (bytes + MIB - 1) / MIB;
  }
}
