package io.github.dilnytsia.testkit;

import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;

/**
 * The laws every policy keeps, run by jqwik over a host's own: extend it, give the policy, done.
 *
 * <pre>{@code
 * class OurPolicyTest extends PolicyContract {
 *   @Override
 *   protected Policy policy() {
 *     return RuleBook.ukraine();
 *   }
 * }
 * }</pre>
 *
 * <p>Each law is a property with a sentence for a name, and each can fail: of a policy that breaks it jqwik shows the
 * smallest problem it was found to break it with. They are about the policy, not about the planner, which is trusted
 * here. A law that a policy deliberately breaks is named in {@link #deviations()}, with the reason; none can be
 * overridden. Properties of a host's own may stand beside them.
 *
 * <p>The policy is asked by one thread at a time, save by the laws about threads.
 */
public abstract class PolicyContract extends ReviewLaws {

  /** For hosts to extend. */
  protected PolicyContract() {}

  /** The names of all laws, in the order of the alphabet. */
  public static Set<String> laws() {
    return Arrays.stream(PolicyContract.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Law.class))
        .map(Method::getName)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
