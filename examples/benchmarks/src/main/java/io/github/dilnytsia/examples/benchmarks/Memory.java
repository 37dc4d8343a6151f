package io.github.dilnytsia.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

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

  /** The most memory the operating system has ever counted for this process, native memory included. */
  static OptionalLong peakProcessMiB() {
    try (var lines = Files.lines(Path.of("/proc/self/status"), StandardCharsets.ISO_8859_1)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024 / MIB)
          .findFirst();
    } catch (IOException e) {
      // Only Linux tells.
      return OptionalLong.empty();
    }
  }
}
