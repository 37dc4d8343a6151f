/**
 * A host in one jar: {@link io.github.dilnytsia.examples.shaded.Audit} asks the rules of a plan, {@link
 * io.github.dilnytsia.examples.shaded.Watch} what a change of facts changes.
 */
@NullMarked
package io.github.dilnytsia.examples.shaded;

import org.jspecify.annotations.NullMarked;
