/** Where things lie to each other on the globe. */
@NullMarked
package io.github.dilnytsia.internal.geometry;

import org.jspecify.annotations.NullMarked;
