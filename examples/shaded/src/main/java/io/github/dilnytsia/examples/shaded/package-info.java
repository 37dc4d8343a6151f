/** A host in one jar: {@link io.github.dilnytsia.examples.shaded.Audit}. */
@NullMarked
package io.github.dilnytsia.examples.shaded;

import org.jspecify.annotations.NullMarked;
