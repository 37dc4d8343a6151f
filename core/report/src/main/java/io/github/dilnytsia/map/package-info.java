/**
 * A plan for mapping software: beats as areas and stations as points, in GeoJSON (RFC 7946).
 *
 * <p>Begin with {@link io.github.dilnytsia.map.MapLayers}. Areas are drawn to be looked at: no border of a beat is a legal one,
 * and nothing is decided by them. Never has an officer's contact or the reason of an absence.
 */
@NullMarked
package io.github.dilnytsia.map;

import org.jspecify.annotations.NullMarked;
