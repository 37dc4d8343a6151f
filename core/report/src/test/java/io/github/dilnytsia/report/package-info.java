/** Tests of the page. */
@NullMarked
package io.github.dilnytsia.report;

import org.jspecify.annotations.NullMarked;
