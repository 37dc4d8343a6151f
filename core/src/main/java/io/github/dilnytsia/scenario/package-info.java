/**
 * Built-in scenarios: synthetic territories and forces, made from a seed.
 *
 * <p>Begin with {@link io.github.dilnytsia.scenario.Scenarios}. Nothing here is data about a real place; totals published by
 * the police are met exactly, everything below them is drawn.
 */
@NullMarked
package io.github.dilnytsia.scenario;

import org.jspecify.annotations.NullMarked;
