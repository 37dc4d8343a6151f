package io.github.dilnytsia.testkit;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Tries a law as often as its contract says, and turns it round where the contract says that it does not hold. */
final class ContractRun implements AroundPropertyHook, AroundTryHook {

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    if (!isLaw(context.targetMethod().isAnnotationPresent(Law.class), context.testInstance())) {
      return property.execute();
    }
    var contract = (PolicyUnderTest) context.testInstance();
    var unknown = new TreeSet<>(contract.deviations().keySet());
    unknown.removeAll(PolicyContract.laws());
    var law = context.targetMethod().getName();
    var result = property.execute();
    if (!unknown.isEmpty()) {
      return result.mapToFailed("deviations() of %s names %s, which is no law; expected one of %s."
          .formatted(contract.getClass().getName(), unknown, PolicyContract.laws()));
    }
    var reason = contract.deviations().get(law);
    return reason == null ? result : turnedRound(result, law, reason);
  }

  private static PropertyExecutionResult turnedRound(
      PropertyExecutionResult result, String law, String reason) {
    return switch (result.status()) {
      case FAILED -> result.mapToSuccessful();
      case ABORTED -> result;
      case SUCCESSFUL ->
        result.mapToFailed(
            "The policy keeps the law %s in all %d tries, though deviations() says that it does not (%s). Take the entry out, or try more often."
                .formatted(law, result.countTries(), reason));
    };
  }

  /** Ends the property, as kept, after as many tries as the contract wants. */
  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
    var result = aTry.execute(parameters);
    if (!isLaw(context.targetMethod().isAnnotationPresent(Law.class), context.testInstance())) {
      return result;
    }
    var tried = Store.getOrCreate(tries(context), Lifespan.PROPERTY, AtomicInteger::new)
        .get()
        .incrementAndGet();
    var wanted = ((PolicyUnderTest) context.testInstance()).tries();
    return result.isSatisfied() && tried >= wanted ? TryExecutionResult.satisfied(true) : result;
  }

  private static boolean isLaw(boolean annotated, Object test) {
    return annotated && test instanceof PolicyUnderTest;
  }

  private static Object tries(LifecycleContext context) {
    return List.of(ContractRun.class, "tries", context.label());
  }
}
