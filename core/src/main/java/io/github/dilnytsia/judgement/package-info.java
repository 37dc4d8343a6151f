/**
 * What may be said of a unit, a candidate, a plan: norms with their sources, workloads with their reasons, verdicts and
 * findings.
 *
 * <p>Begin with {@link io.github.dilnytsia.judgement.Finding}. These are words, not rules: who judges, and by what, is the
 * policy's business.
 */
@NullMarked
package io.github.dilnytsia.judgement;

import org.jspecify.annotations.NullMarked;
