/**
 * The optimiser on the field's own files, and beside the solvers a user could pick instead.
 *
 * <p>Begin with {@link io.github.dilnytsia.examples.benchmarks.BenchmarksApp}; {@link
 * io.github.dilnytsia.examples.benchmarks.Instance} is what every solver is given.
 */
@NullMarked
package io.github.dilnytsia.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
