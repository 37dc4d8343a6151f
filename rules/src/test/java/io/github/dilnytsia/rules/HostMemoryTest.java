package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Books that are dropped give back their classes: nothing of the compiler or the engine holds on to them. */
class HostMemoryTest {

  private static WeakReference<ClassLoader> loaderOfABook(int number) {
    var book = Scene.UKRAINE.with(Drl.trusted(Drl.rule(
        "$pair : Candidate( residents > " + number + " )", "Verdicts.give( kcontext, $pair );")));
    assertThat(book.assess(Scene.calm().problem()).candidates()).isNotEmpty();
    var host = book.engine().parts().get(1);
    return new WeakReference<>(host.models().get(0).getClass().getClassLoader());
  }

  @Test
  void classesOfDroppedBooksAreCollected() throws InterruptedException {
    var loaders = new ArrayList<WeakReference<ClassLoader>>();
    for (var i = 0; i < 40; i++) {
      loaders.add(loaderOfABook(i));
    }

    for (var i = 0; i < 50 && alive(loaders) > 0; i++) {
      System.gc();
      Thread.sleep(20);
    }

    assertThat(alive(loaders)).isZero();
  }

  private static long alive(List<WeakReference<ClassLoader>> loaders) {
    return loaders.stream().filter(loader -> loader.get() != null).count();
  }

  @Test
  void booksThatDifferInFiguresShareTheirRules() {
    var book = Scene.UKRAINE.with(Amendment.weights("w.csv", "weight,hours\ndriving,2\n"));

    assertThat(book.engine().sharesRulesWith(Scene.UKRAINE.engine())).isTrue();
    assertThat(book.with(Amendment.without("reach.wanted")).engine().sharesRulesWith(book.engine()))
        .isFalse();
  }
}
