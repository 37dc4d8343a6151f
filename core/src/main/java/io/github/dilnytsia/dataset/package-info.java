/**
 * Datasets: folders of CSV files a planner gives and gets.
 *
 * <p>Begin with {@link io.github.dilnytsia.dataset.Dataset}. Nothing is guessed and nothing lost: what cannot be read is
 * reported, all of it at once.
 */
@NullMarked
package io.github.dilnytsia.dataset;

import org.jspecify.annotations.NullMarked;
