/**
 * How the command line behaves, whatever the command: languages, colours, progress, Ctrl-C, errors and JSON.
 *
 * <p>Begin with {@link io.github.dilnytsia.examples.planner.console.Manners}. Nothing here knows what a command does.
 */
@NullMarked
package io.github.dilnytsia.examples.planner.console;

import org.jspecify.annotations.NullMarked;
