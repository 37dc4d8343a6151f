/** Micro-benchmarks by JMH: what a step of the search and the bound cost, and what rules cost beside plain Java. */
@NullMarked
package io.github.dilnytsia.examples.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
