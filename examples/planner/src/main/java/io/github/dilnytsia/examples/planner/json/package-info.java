/**
 * What commands print for machines with {@code --json}; docs/cli-json.md describes every field.
 *
 * <p>Hours are officer time a month. What is not there has no field. An officer's contact and the reason of an absence are
 * in none of it.
 */
@NullMarked
package io.github.dilnytsia.examples.planner.json;

import org.jspecify.annotations.NullMarked;
