/**
 * The generalised assignment problem with sparse candidates, several resources and convex costs of load: tasks go to
 * agents as cheaply as possible, with a proof of how cheap is possible.
 *
 * <p>Begin with {@link io.github.dilnytsia.optimize.AssignmentProblem}, give it to an {@link
 * io.github.dilnytsia.optimize.AssignmentSolver} and read the {@link io.github.dilnytsia.optimize.Solution}. Nothing
 * here knows about officers or settlements, and nothing here asks a clock unless a time limit was given.
 */
@NullMarked
package io.github.dilnytsia.optimize;

import org.jspecify.annotations.NullMarked;
