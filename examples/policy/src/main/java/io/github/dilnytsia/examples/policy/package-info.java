/**
 * A host with a policy of its own: Ukraine's rules, and one more.
 *
 * <p>Begin with {@link io.github.dilnytsia.examples.policy.OnFootPolicy}; its test is the point of the example.
 */
@NullMarked
package io.github.dilnytsia.examples.policy;

import org.jspecify.annotations.NullMarked;
