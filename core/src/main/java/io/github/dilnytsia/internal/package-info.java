/** What the packages of the library share and a user need not see. */
@NullMarked
package io.github.dilnytsia.internal;

import org.jspecify.annotations.NullMarked;
