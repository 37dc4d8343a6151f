/**
 * The library in a Spring Boot service: a rule book and a desk where plans are made as beans, an endpoint that plans and
 * one that explains.
 *
 * <p>Begin with {@link io.github.dilnytsia.examples.spring.PlanningBeans} and
 * {@link io.github.dilnytsia.examples.spring.PlanController}.
 */
@NullMarked
package io.github.dilnytsia.examples.spring;

import org.jspecify.annotations.NullMarked;
