package io.github.dilnytsia.testkit;

import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.BeatPlan;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * The entry to our assertions, beside all of AssertJ's: one static import serves both.
 *
 * <pre>{@code
 * assertThat(plan).servesEveryUnit().keepsEveryBeatInsideItsHromada().loadsNobodyBeyond(1.5);
 * assertThat(assessment).forbids("UA05010100100010001", "O-1").byRule("host.night-duty");
 * }</pre>
 *
 * <p>What fails says which unit, officer or finding it is about, what was found and what was expected.
 */
public final class DilnytsiaAssertions extends Assertions {

  private DilnytsiaAssertions() {}

  /** About a plan: whom it serves, who is loaded how, what it costs and what was found in it. */
  public static PlanAssert assertThat(@Nullable BeatPlan actual) {
    return new PlanAssert(actual);
  }

  /** About an assessment: who may serve whom, by which rules. */
  public static AssessmentAssert assertThat(@Nullable Assessment actual) {
    return new AssessmentAssert(actual);
  }
}
