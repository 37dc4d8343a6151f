/**
 * What a policy has to answer, whoever answers it.
 *
 * <p>Begin with {@link io.github.dilnytsia.policy.Policy}. The standard one is in the artifact {@code dilnytsia-rules}; a
 * host may write its own.
 */
@NullMarked
package io.github.dilnytsia.policy;

import org.jspecify.annotations.NullMarked;
