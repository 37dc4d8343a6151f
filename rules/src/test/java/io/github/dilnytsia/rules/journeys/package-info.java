/**
 * Whole plans through the front door, from the simplest on: read in order, they are a course in the library.
 */
@org.jspecify.annotations.NullMarked
package io.github.dilnytsia.rules.journeys;
