package io.github.dilnytsia.optimize;

/**
 * Random numbers that are the same on every machine and in every version of Java, which the JDK's generators do not
 * promise.
 *
 * <p>SplitMix after Steele, Lea and Flood (2014), OOPSLA; passes BigCrush, one multiplication-xor chain a number.
 */
final class SplitMix64 {

  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  SplitMix64(long seed) {
    state = seed;
  }

  /** The seed of one of many streams that have nothing in common. */
  static long derive(long seed, long stream) {
    return mix(mix(seed + GAMMA) ^ mix((stream + 1) * GAMMA));
  }

  long nextLong() {
    state += GAMMA;
    return mix(state);
  }

  /** From 0 to below the bound; the bias of at most bound ÷ 2^32 is of no consequence to a search. */
  int nextInt(int bound) {
    return (int) (((nextLong() >>> 32) * bound) >>> 32);
  }

  /** From 0 to below 1, in steps of 2^-53. */
  double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
