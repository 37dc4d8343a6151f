package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The JSON Schemas of the formats, made of the forms that read them. */
final class Schemas {

  private Schemas() {}

  static String text(String name, String title, ObjectForm<?, ?> form) {
    var definitions = new SchemaDefinitions();
    var document = form.describeHere(definitions);
    var schema = new SchemaNode()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("$id", "urn:dilnytsia:%s:%d".formatted(name, Documents.VERSION))
        .put("title", title)
        .putAll(document)
        .put("$defs", definitions.all());
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text)) {
      var lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      schema.write(json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
