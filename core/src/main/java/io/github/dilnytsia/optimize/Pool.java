package io.github.dilnytsia.optimize;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** Working memory that is dear to make, lent to one job at a time; safe for any number of threads. */
final class Pool<T> {

  private final Supplier<T> maker;
  private final Deque<T> idle = new ArrayDeque<>();

  Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  T take() {
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return maker.get();
  }

  void giveBack(T lent) {
    synchronized (idle) {
      idle.push(lent);
    }
  }
}
