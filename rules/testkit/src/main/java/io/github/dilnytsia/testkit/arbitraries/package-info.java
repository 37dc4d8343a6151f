/**
 * Territories, forces, demand and whole problems for jqwik to draw, valid by construction.
 *
 * <p>Begin with {@link io.github.dilnytsia.testkit.arbitraries.Problems}. What is drawn are flat rows that name each other
 * by a number, taken modulo what is there, so that any row can be left out and what remains is a problem still: what
 * fails shrinks to the smallest map that fails. Nothing here knows of policies or plans.
 */
@NullMarked
package io.github.dilnytsia.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
