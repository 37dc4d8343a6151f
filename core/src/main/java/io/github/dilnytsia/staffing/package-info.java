/**
 * The force: who serves, from where, since when.
 *
 * <p>Begin with {@link io.github.dilnytsia.staffing.Officer}. Everything has dates, and every question here is asked for
 * a day. Nothing here knows what an officer is given to do.
 */
@NullMarked
package io.github.dilnytsia.staffing;

import org.jspecify.annotations.NullMarked;
