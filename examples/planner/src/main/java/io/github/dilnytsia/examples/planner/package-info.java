/**
 * The planner's command line: one class a command, and what the commands share.
 *
 * <p>Begin with {@link io.github.dilnytsia.examples.planner.PlannerApp}.
 */
@NullMarked
package io.github.dilnytsia.examples.planner;

import org.jspecify.annotations.NullMarked;
