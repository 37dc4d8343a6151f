package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that objects of several kinds have. */
final class Rules {

  private Rules() {}

  /** The object is the one of its kind with this id, which others may refer to. */
  static Rule declares(Space space, String field) {
    return new Naming(space) {
      @Override
      public void check(Found found, Spot object, Reading in) {
        var id = found.value(field).map(Object::toString);
        if (id.isPresent()) {
          in.references().add(space, id.get());
          in.references().once(found.spot(field), quoted(id.get()), List.of(space, id.get()));
        } else {
          in.references().doubt(space, found.text(field));
        }
      }
    };
  }

  /** The object's id is no id of something else. */
  static Rule distinct(String field, Space other) {
    return (found, object, in) -> found
        .value(field)
        .ifPresent(id -> in.references().distinct(found.spot(field), id.toString(), other));
  }

  /** The object names something that is described nowhere. */
  static Rule mentions(Space space, String field) {
    return new Naming(space) {
      @Override
      public void check(Found found, Spot object, Reading in) {
        var id = found.value(field).map(Object::toString);
        id.ifPresent(text -> in.references().add(space, text));
        if (id.isEmpty() && found.has(field)) {
          in.references().doubt(space, found.text(field));
        }
      }
    };
  }

  /** A rule by which an object gives an id to others. */
  private abstract static class Naming implements Rule {
    private final Space space;

    Naming(Space space) {
      this.space = space;
    }

    @Override
    public void doubt(References references) {
      references.doubt(space, Optional.empty());
    }
  }

  /** A field refers to another object. */
  static Rule refers(String field, Target target) {
    return (found, object, in) -> found
        .value(field)
        .ifPresent(id -> in.references().refer(found.spot(field), id.toString(), target));
  }

  /** No other object of this kind has the same values in these fields; a field but the first may be left out. */
  static Rule once(String kind, String... fields) {
    return (found, object, in) -> {
      if (found.value(fields[0]).isPresent()
          && Stream.of(fields).allMatch(f -> found.value(f).isPresent() || !found.has(f))) {
        var values = Arrays.stream(fields).map(found::value).toList();
        var key = ImmutableList.builder().add(kind).addAll(values).build();
        in.references().once(object, "{…}", key);
      }
    };
  }

  /** The second field, where both are there, is not less than the first. */
  static Rule inOrder(String first, String second) {
    return compared(first, second, "expected.not-before", 0);
  }

  /** The second field, where both are there, is more than the first. */
  static Rule ascending(String first, String second) {
    return compared(first, second, "expected.after", 1);
  }

  private static Rule compared(String first, String second, String phrase, int least) {
    return (found, object, in) -> {
      var one = found.value(first);
      var two = found.value(second);
      if (one.isPresent() && two.isPresent() && compare(two.get(), one.get()) < least) {
        in.log()
            .tell(
                found.spot(second),
                Optional.of(quoted(two.get().toString())),
                say(phrase, first, one.get()));
      }
    };
  }

  /** -1, 0 or 1; both values come from fields of one form. */
  @SuppressWarnings("unchecked")
  private static int compare(Object one, Object other) {
    return Integer.signum(((Comparable<Object>) one).compareTo(other));
  }

  /** At least one of two fields is there. */
  static Rule eitherOf(String one, String other) {
    return alternatives("anyOf", "expected.either", one, other, true);
  }

  /** One of two fields is there, not both. */
  static Rule oneOf(String one, String other) {
    return alternatives("oneOf", "expected.one", one, other, false);
  }

  private static Rule alternatives(
      String keyword, String phrase, String one, String other, boolean both) {
    return new Rule() {
      @Override
      public void check(Found found, Spot object, Reading in) {
        var count = Stream.of(one, other).filter(found::has).count();
        if (count == 0 || (count == 2 && !both)) {
          in.log().tell(object, Optional.of("{…}"), say(phrase, one, other));
        }
      }

      @Override
      public void describe(SchemaNode object) {
        object.put(
            keyword,
            Stream.of(one, other)
                .map(field -> new SchemaNode().put("required", List.of(field)))
                .toList());
      }
    };
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
