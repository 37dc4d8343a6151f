/**
 * The standard policy: what Ukraine's law and practice say of who may serve whom, as rules with their sources.
 *
 * <p>Begin with {@link io.github.dilnytsia.rules.RuleBook}. {@link io.github.dilnytsia.rules.Work},
 * {@link io.github.dilnytsia.rules.Verdicts} and {@link io.github.dilnytsia.rules.Findings} are the three words a rule may
 * say. Rules are functions: they change no fact and know nothing of the search.
 */
@NullMarked
package io.github.dilnytsia.rules;

import org.jspecify.annotations.NullMarked;
