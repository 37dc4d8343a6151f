/**
 * The papers of a plan, to be printed and signed: the list of beats, passports, reports, schedules, registers, memos.
 *
 * <p>Begin with {@link io.github.dilnytsia.forms.Forms}. The text of a form is a template that a host can replace; a
 * template only says where a value stands and can run nothing. What comes from data is escaped wherever a template puts it.
 */
@NullMarked
package io.github.dilnytsia.forms;

import org.jspecify.annotations.NullMarked;
