package io.github.dilnytsia.examples.spring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much the service does for those who ask, under {@code planning} in the configuration.
 *
 * @param atOnce plans made at the same time, each on a thread of its own
 * @param waiting requests that may wait for one of these threads; those beyond are turned away at once
 * @param longest time after which a search ends with the best plan so far
 * @param largest size of a problem in a request
 * @param kept plans that can still be asked about, the last ones asked for
 */
@ConfigurationProperties("planning")
record Budgets(
    @DefaultValue("2") int atOnce,
    @DefaultValue("8") int waiting,
    @DefaultValue("60s") Duration longest,
    @DefaultValue("16MB") DataSize largest,
    @DefaultValue("8") int kept) {

  Budgets {
    if (atOnce < 1 || waiting < 0 || kept < 1 || longest.isNegative() || largest.toBytes() < 1) {
      throw new IllegalArgumentException(
          "The budgets are at-once %d, waiting %d, longest %s, largest %s, kept %d; expected at least 1, 0, 0 s, 1 B, 1."
              .formatted(atOnce, waiting, longest, largest, kept));
    }
  }
}
