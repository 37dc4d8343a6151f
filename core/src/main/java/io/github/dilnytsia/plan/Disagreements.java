package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a recount has found that a plan does not say, in both languages. Not thread-safe. */
final class Disagreements {

  private static final Phrases PHRASES = Phrases.load(Disagreements.class, "verifier");

  private final List<Wording> found = new ArrayList<>();

  static Wording say(String key, Object... facts) {
    return PHRASES.say(key, facts);
  }

  void add(String key, Object... facts) {
    found.add(say(key, facts));
  }

  void addAll(List<Wording> others) {
    found.addAll(others);
  }

  /** Adds a sentence unless all is as it should be. */
  void require(boolean agrees, String key, Object... facts) {
    if (!agrees) {
      add(key, facts);
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Wording> all() {
    return ImmutableList.copyOf(found);
  }

  /** A duration to the last digit: as Java writes it in English, in hours, minutes and seconds in Ukrainian. */
  static Wording time(Duration time) {
    var positive = time.abs();
    var uk = new StringBuilder(time.isNegative() ? "−" : "");
    if (positive.toHours() > 0) {
      uk.append(positive.toHours()).append(" год ");
    }
    if (positive.toMinutes() > 0) {
      uk.append(positive.toMinutesPart()).append(" хв ");
    }
    var seconds = BigDecimal.valueOf(positive.toSecondsPart())
        .add(BigDecimal.valueOf(positive.toNanosPart(), 9))
        .stripTrailingZeros()
        .toPlainString();
    return Wording.said(
        uk.append(seconds.replace('.', ',')).append(" с").toString(), time.toString());
  }
}
