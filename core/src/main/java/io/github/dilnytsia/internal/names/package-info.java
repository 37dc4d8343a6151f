/**
 * Names as people type them: what makes no difference between two writings, who bears a name, and which names come near.
 *
 * <p>Begin with {@link io.github.dilnytsia.internal.names.Spelling}. Nothing here knows what it is that bears a name.
 */
@NullMarked
package io.github.dilnytsia.internal.names;

import org.jspecify.annotations.NullMarked;
