package io.github.dilnytsia.internal;

import java.util.Collection;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Work that the threads of the common pool share.
 *
 * <p>Where a host has given that pool no threads ({@code java.util.concurrent.ForkJoinPool.common.parallelism=0}) the
 * caller does all of it: waiting for the others might never end.
 */
public final class SideBySide {

  /** The pool itself says of no threads that they are one. */
  private static final boolean SHARED =
      Integer.getInteger("java.util.concurrent.ForkJoinPool.common.parallelism", 1) != 0;

  private SideBySide() {}

  /** The things, to be looked at side by side. */
  public static <T> Stream<T> of(Collection<T> things) {
    return SHARED ? things.parallelStream() : things.stream();
  }

  /**
   * Begins some work, for a caller with other things to do.
   *
   * @return waits for the result and gives it, or throws what the work threw, then or at once
   */
  public static <T> Supplier<T> begin(Supplier<T> work) {
    if (SHARED) {
      return ForkJoinPool.commonPool().submit(work::get)::join;
    }
    T done = work.get();
    return () -> done;
  }
}
