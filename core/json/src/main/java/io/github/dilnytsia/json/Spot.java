package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;

/** Where a value stands in a document: the names and indices that lead to it, and its line and column. */
record Spot(@Nullable Spot parent, Object segment, int line, int column) {

  static Spot root(JsonLocation location) {
    return new Spot(null, "", location.getLineNr(), location.getColumnNr());
  }

  /** A field, by its name, or an element, by its index. */
  Spot child(Object segment, JsonLocation location) {
    return new Spot(this, segment, location.getLineNr(), location.getColumnNr());
  }

  /** Where Jackson stands, by its own account. */
  static Spot of(JsonStreamContext context, JsonLocation location) {
    var parent = context.getParent();
    if (parent == null) {
      return root(location);
    }
    var above = of(parent, location);
    if (context.inArray()) {
      return context.hasCurrentIndex() ? above.child(context.getCurrentIndex(), location) : above;
    }
    return context.hasCurrentName() ? above.child(context.getCurrentName(), location) : above;
  }

  /** A field that is missing stands where its object does. */
  Spot missing(String name) {
    return new Spot(this, name, line, column);
  }

  /** The JSON Pointer (RFC 6901). */
  String pointer() {
    var pointer = new StringBuilder();
    write(pointer);
    return pointer.toString();
  }

  private void write(StringBuilder pointer) {
    if (parent != null) {
      parent.write(pointer);
      pointer.append('/').append(segment.toString().replace("~", "~0").replace("/", "~1"));
    }
  }
}
