/**
 * Datasets: folders of CSV files a planner gives and gets.
 *
 * <p>Begin with {@link io.github.dilnytsia.dataset.Datasets} for what comes in and
 * {@link io.github.dilnytsia.dataset.PlanFolder} for what goes out. Nothing is guessed and nothing lost: what cannot be
 * read is reported, all of it at once. Every file has a class of its rows, named after it, that reads and writes them.
 */
@NullMarked
package io.github.dilnytsia.dataset;

import org.jspecify.annotations.NullMarked;
