package io.github.dilnytsia.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Random draws that are the same on any machine, now and later.
 *
 * <p>SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators"), written out here because
 * no class of the JDK promises it. Each topic has a stream of its own: one more draw for names moves no settlement.
 */
final class Draw {

  private long state;

  private Draw(long state) {
    this.state = state;
  }

  static Draw of(long seed, String topic) {
    var state = seed;
    for (var i = 0; i < topic.length(); i++) {
      state = mixed(state + topic.charAt(i) + 0x9E3779B97F4A7C15L);
    }
    return new Draw(state);
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    return mixed(state);
  }

  private static long mixed(long value) {
    var z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0 to below 1. */
  double unit() {
    return (next() >>> 11) * 0x1p-53;
  }

  int below(int bound) {
    return (int) ((next() >>> 33) % bound);
  }

  /** Both ends included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  double between(double low, double high) {
    return low + (high - low) * unit();
  }

  boolean chance(double share) {
    return unit() < share;
  }

  <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  <T> List<T> shuffled(List<T> things) {
    var shuffled = new ArrayList<>(things);
    for (var i = shuffled.size() - 1; i > 0; i--) {
      var j = below(i + 1);
      var thing = shuffled.get(i);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, thing);
    }
    return shuffled;
  }

  /** Box and Muller's transform; the second value is not kept. */
  double normal() {
    var radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
    return radius * StrictMath.cos(2 * StrictMath.PI * unit());
  }

  double logNormal(double median, double sigma) {
    return median * StrictMath.exp(sigma * normal());
  }

  /** A count with that mean: Knuth's product up to 30, the normal distribution beyond. */
  int poisson(double mean) {
    if (mean > 30) {
      return (int) Math.max(0, Math.round(mean + StrictMath.sqrt(mean) * normal()));
    }
    var limit = StrictMath.exp(-mean);
    var count = 0;
    for (var product = unit(); product > limit; product *= unit()) {
      count++;
    }
    return count;
  }

  /** A day between two, both included. */
  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(below(Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1));
  }

  /** A day between two, late ones more often: what grows from month to month. */
  LocalDate lateDay(LocalDate first, LocalDate last) {
    var days = ChronoUnit.DAYS.between(first, last) + 1;
    return first.plusDays((long) (StrictMath.sqrt(unit()) * days));
  }
}
