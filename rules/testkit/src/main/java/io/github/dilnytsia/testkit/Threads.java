package io.github.dilnytsia.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same question put by several threads at once. */
final class Threads {

  private static final int THREADS = 4;

  private Threads() {}

  /** What each of them was told. */
  static <T> List<T> ask(Callable<T> question) throws Exception {
    var threads = Executors.newFixedThreadPool(THREADS);
    try {
      var ready = new CountDownLatch(THREADS);
      var futures = new ArrayList<Future<T>>();
      for (var i = 0; i < THREADS; i++) {
        futures.add(threads.submit(() -> {
          ready.countDown();
          ready.await();
          return question.call();
        }));
      }
      var answers = new ArrayList<T>();
      for (var future : futures) {
        answers.add(future.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
