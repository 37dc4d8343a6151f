package io.github.dilnytsia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.policy.Policy;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyContractTest {

  private static final Map<String, String> AS_FOUND = Map.of("jqwik.shrinking.default", "OFF");

  private static final Map<String, Policy> PLANTED = ImmutableMap.<String, Policy>builder()
      .putAll(new PlantedAssessments().byLaw())
      .putAll(new PlantedReviews().byLaw())
      .buildOrThrow();

  static Stream<String> laws() {
    return PLANTED.keySet().stream();
  }

  @Test
  void thereIsABadPolicyForEveryLaw() {
    assertThat(PolicyContract.laws())
        .hasSizeGreaterThanOrEqualTo(30)
        .containsExactlyInAnyOrderElementsOf(PLANTED.keySet());
  }

  @ParameterizedTest
  @MethodSource("laws")
  void catchesThePolicyThatBreaksTheLaw(String law) {
    PlantedContract.plant(Objects.requireNonNull(PLANTED.get(law)), Map.of());

    var run = Launched.property(PlantedContract.class, law, AS_FOUND);

    assertThat(run.failed()).containsExactly(law);
    assertThat(run.outcomes().get(law))
        .hasValueSatisfying(thrown -> assertThat(thrown)
            .as("what shows that the law is broken, and not that the test is")
            .isInstanceOf(AssertionError.class));
  }

  @Test
  void triesALawAsOftenAsToldAndAsksForThePolicyOnce() {
    var calls = new AtomicInteger();
    PlantedContract.plant(
        Bad.assessing((problem, assessment) -> {
          calls.incrementAndGet();
          return assessment;
        }),
        Map.of());

    assertThat(launched("noWorkIsNegative")).isEmpty();

    assertThat(calls).hasValue(200);
    assertThat(PlantedContract.asked()).isEqualTo(1);
  }

  @Test
  void aLawThatIsKnownNotToHoldIsTurnedRound() {
    PlantedContract.plant(
        Bad.reviewing(them -> List.of()), Map.of("anOverloadIsFound", "another system reports it"));

    assertThat(launched("anOverloadIsFound")).isEmpty();
    assertThat(launched("aUnitThatNobodyServesIsFound")).isPresent();
  }

  @Test
  void aDeviationThatIsNoneIsToldSo() {
    PlantedContract.plant(Bad.UKRAINE, Map.of("anOverloadIsFound", "another system reports it"));

    assertThat(launched("aUnitThatNobodyServesIsFound")).isEmpty();
    assertThat(launched("anOverloadIsFound"))
        .hasValueSatisfying(thrown -> assertThat(thrown)
            .hasMessageContainingAll(
                "keeps the law anOverloadIsFound", "200 tries", "another system reports it"));
  }

  @Test
  void aDeviationFromNoLawIsToldSo() {
    PlantedContract.plant(Bad.UKRAINE, Map.of("overloadIsFound", "misspelt"));

    assertThat(launched("anOverloadIsFound"))
        .hasValueSatisfying(thrown -> assertThat(thrown)
            .hasMessageContainingAll(
                "PlantedContract", "[overloadIsFound]", "no law", "anOverloadIsFound"));
  }

  private static Optional<Throwable> launched(String law) {
    return Objects.requireNonNull(
        Launched.property(PlantedContract.class, law, AS_FOUND).outcomes().get(law));
  }

  /** An override would take a law out in silence. */
  @Test
  void noLawCanBeOverridden() {
    assertThat(PolicyContract.class.getMethods())
        .filteredOn(method -> PolicyContract.laws().contains(method.getName()))
        .allMatch(method -> Modifier.isFinal(method.getModifiers()));
  }
}
