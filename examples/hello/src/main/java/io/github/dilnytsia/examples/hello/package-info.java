/** A host in ten lines: {@link io.github.dilnytsia.examples.hello.Hello}. */
@NullMarked
package io.github.dilnytsia.examples.hello;

import org.jspecify.annotations.NullMarked;
