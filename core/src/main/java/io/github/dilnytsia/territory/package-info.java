/**
 * The map: where people live and how long it takes to reach them.
 *
 * <p>Begin with {@link io.github.dilnytsia.territory.Settlement}. Nothing here knows about officers.
 */
@NullMarked
package io.github.dilnytsia.territory;

import org.jspecify.annotations.NullMarked;
