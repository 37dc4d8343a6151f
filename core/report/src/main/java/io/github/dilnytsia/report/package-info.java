/**
 * A plan as people see it: one page with a map that opens anywhere, forms to print, and areas of beats for maps.
 *
 * <p>Everything that comes from data is escaped on its way out; an officer's contact stays out unless a host asks for it.
 */
@NullMarked
package io.github.dilnytsia.report;

import org.jspecify.annotations.NullMarked;
