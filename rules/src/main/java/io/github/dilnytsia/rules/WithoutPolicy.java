package io.github.dilnytsia.rules;

/** Every rule of a policy left out. */
record WithoutPolicy(String id) implements Amendment {}
