/**
 * Problems and plans as JSON for hosts that send, store or show them.
 *
 * <p>Begin with {@link io.github.dilnytsia.json.ProblemJson} and {@link io.github.dilnytsia.json.PlanJson}. Reading is
 * strict: nothing is guessed, nothing unknown is passed over, and everything wrong with a document is told at once.
 */
@NullMarked
package io.github.dilnytsia.json;

import org.jspecify.annotations.NullMarked;
