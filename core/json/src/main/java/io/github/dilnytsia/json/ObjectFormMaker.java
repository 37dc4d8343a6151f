package io.github.dilnytsia.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts an {@link ObjectForm} together, its fields in the order in which they are written. */
final class ObjectFormMaker<T, B> {

  private final String name;
  private final String description;
  private final Supplier<B> start;
  private final BiFunction<B, Reading, T> finish;
  private final List<Field<T, B>> fields = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  private ObjectFormMaker(
      String name, String description, Supplier<B> start, BiFunction<B, Reading, T> finish) {
    this.name = name;
    this.description = description;
    this.start = start;
    this.finish = finish;
  }

  /** An object that a builder makes of its fields. */
  static <T, B> ObjectFormMaker<T, B> of(
      String name, String description, Supplier<B> start, Function<B, T> finish) {
    return new ObjectFormMaker<>(name, description, start, (builder, in) -> finish.apply(builder));
  }

  /** An object whose making needs to know what else is being read. */
  static <T, B> ObjectFormMaker<T, B> within(
      String name, String description, Supplier<B> start, BiFunction<B, Reading, T> finish) {
    return new ObjectFormMaker<>(name, description, start, finish);
  }

  <V> ObjectFormMaker<T, B> required(
      String field, Form<V> form, Function<T, V> get, BiConsumer<B, V> set, String description) {
    return add(
        field,
        form,
        true,
        owner -> Optional.of(get.apply(owner)),
        set,
        new SchemaNode().put("description", description));
  }

  <V> ObjectFormMaker<T, B> optional(
      String field,
      Form<V> form,
      Function<T, Optional<V>> get,
      BiConsumer<B, V> set,
      String description) {
    return add(field, form, false, get, set, new SchemaNode().put("description", description));
  }

  ObjectFormMaker<T, B> optionalInt(
      String field,
      Form<Integer> form,
      Function<T, OptionalInt> get,
      BiConsumer<B, Integer> set,
      String description) {
    return optional(field, form, owner -> boxed(get.apply(owner)), set, description);
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  /** A field that may be left out and is always written. */
  <V> ObjectFormMaker<T, B> defaulted(
      String field,
      Form<V> form,
      Function<T, V> get,
      BiConsumer<B, V> set,
      Object otherwise,
      String description) {
    return add(
        field,
        form,
        false,
        owner -> Optional.of(get.apply(owner)),
        set,
        new SchemaNode().put("description", description).put("default", otherwise));
  }

  /** A list that may be left out if it is empty, and is always written. */
  <V> ObjectFormMaker<T, B> list(
      String field,
      Form<V> element,
      Function<T, List<V>> get,
      BiConsumer<B, List<V>> set,
      String description) {
    return defaulted(field, new ListForm<>(element), get, set, List.of(), description);
  }

  /** An object that can only be put together when everything it refers to has been read. */
  <V, C> ObjectFormMaker<T, B> group(
      String field,
      ObjectForm<V, C> form,
      Function<T, V> get,
      BiConsumer<B, C> set,
      String description) {
    fields.add(
        new GroupField<>(field, form, get, set, new SchemaNode().put("description", description)));
    return this;
  }

  ObjectFormMaker<T, B> rule(Rule rule) {
    rules.add(rule);
    return this;
  }

  private <V> ObjectFormMaker<T, B> add(
      String field,
      Form<V> form,
      boolean required,
      Function<T, Optional<V>> get,
      BiConsumer<B, V> set,
      SchemaNode annotations) {
    fields.add(new ValueField<>(field, form, required, get, set, annotations));
    return this;
  }

  ObjectForm<T, B> make() {
    return new ObjectForm<>(name, description, start, finish, fields, rules);
  }
}
