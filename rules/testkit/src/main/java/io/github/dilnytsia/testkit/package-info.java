/**
 * A test kit for hosts with a policy of their own.
 *
 * <p>Begin with {@link io.github.dilnytsia.testkit.PolicyContract}, which runs the laws every policy keeps over yours, and
 * {@link io.github.dilnytsia.testkit.DilnytsiaAssertions} for what is particular to it. Problems to draw are in
 * {@code arbitraries}. Nothing here belongs in what a host ships.
 */
@NullMarked
package io.github.dilnytsia.testkit;

import org.jspecify.annotations.NullMarked;
