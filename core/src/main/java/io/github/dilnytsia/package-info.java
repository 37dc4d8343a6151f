/**
 * Who answers for which settlement: assigns police officers to settlements, proves how good the plan is, explains it.
 *
 * <p>Begin with {@link io.github.dilnytsia.Planner}, the front door. It knows every other package; none knows it.
 */
@NullMarked
package io.github.dilnytsia;

import org.jspecify.annotations.NullMarked;
