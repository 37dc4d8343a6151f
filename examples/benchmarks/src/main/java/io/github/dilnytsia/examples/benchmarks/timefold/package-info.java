/**
 * The problem as Timefold wants it: public classes it can reach by reflection. What its versions name differently lies
 * in {@code src/timefold1} and {@code src/timefold2}.
 */
@NullMarked
package io.github.dilnytsia.examples.benchmarks.timefold;

import org.jspecify.annotations.NullMarked;
