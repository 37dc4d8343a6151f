/** Micro-benchmarks of the optimiser by JMH: what a step of the search and the bound cost. */
@NullMarked
package io.github.dilnytsia.examples.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
