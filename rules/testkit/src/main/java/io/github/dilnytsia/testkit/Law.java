package io.github.dilnytsia.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;

/** A property every policy has; how often it is tried is the contract's to say, so here is only more than anybody wants. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(tries = 1_000_000, generation = GenerationMode.RANDOMIZED)
@interface Law {}
