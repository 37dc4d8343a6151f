package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EnvelopeCholeskyTest {

  @Property(tries = 200)
  void solvesWhatItFactored(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int size) {
    var random = new Random(seed);
    int[] firsts = new int[size];
    for (int i = 0; i < size; i++) {
      firsts[i] = random.nextInt(i + 1);
    }
    var factored = new EnvelopeCholesky(firsts);
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = firsts[i]; j <= i; j++) {
        double entry = i == j ? size : random.nextDouble() - 0.5;
        matrix[i][j] = entry;
        matrix[j][i] = entry;
        factored.add(i, j, 0.25 * entry);
        factored.add(j, i, 0.75 * entry);
      }
    }
    double[] wanted = random.doubles(size).toArray();
    double[] side = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        side[i] += matrix[i][j] * wanted[j];
      }
    }

    assertThat(factored.factor(new StopSignal(Long.MAX_VALUE, () -> false))).isTrue();
    factored.solve(side);

    for (int i = 0; i < size; i++) {
      assertThat(side[i]).isCloseTo(wanted[i], within(1e-9));
    }
  }

  @Test
  void endsWhenTheSignalSaysSo() {
    var factored = new EnvelopeCholesky(new int[40]);

    assertThat(factored.factor(new StopSignal(Long.MAX_VALUE, () -> true))).isFalse();
  }
}
