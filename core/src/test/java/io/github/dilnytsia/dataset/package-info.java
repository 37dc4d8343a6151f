@NullMarked
package io.github.dilnytsia.dataset;

import org.jspecify.annotations.NullMarked;
