/**
 * From a judged problem to a plan: what pairs cost, how loads are priced, what follows from who serves whom.
 *
 * <p>Begin with {@link io.github.dilnytsia.internal.planning.Assembler}.
 */
@NullMarked
package io.github.dilnytsia.internal.planning;

import org.jspecify.annotations.NullMarked;
