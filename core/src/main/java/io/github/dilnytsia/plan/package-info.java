/**
 * The planning problem and its answer: who may serve whom, who does, at what cost, and why.
 *
 * <p>Begin with {@link io.github.dilnytsia.plan.PlanningProblem} and {@link io.github.dilnytsia.plan.BeatPlan}. Times are
 * officer time in a month, exact to the millisecond; drives are whole seconds, one way.
 */
@NullMarked
package io.github.dilnytsia.plan;

import org.jspecify.annotations.NullMarked;
