@NullMarked
package io.github.dilnytsia.map;

import org.jspecify.annotations.NullMarked;
