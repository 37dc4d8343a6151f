package io.github.dilnytsia.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/**
 * The standard rules as classes made when this artifact was built.
 *
 * <p>Loaded by name and directly: no container that would look for rules, and compile them, in whatever jar this one was
 * packed into.
 */
final class StandardModels {

  /** Where the build lists the classes: a line with a version, then a class on each line. */
  private static final String MODELS =
      "META-INF/kie/io.github.dilnytsia/dilnytsia-rules/drools-model";

  private StandardModels() {}

  static List<Model> load() {
    var loader = StandardModels.class.getClassLoader();
    var stream = loader.getResourceAsStream(MODELS);
    if (stream == null) {
      throw new IllegalStateException(
          "There is no %s on the class path; was this jar built without its rules, or merged without them?"
              .formatted(MODELS));
    }
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var models = new ArrayList<Model>();
      for (var name : lines.lines().skip(1).toList()) {
        models.add(Class.forName(name, true, loader)
            .asSubclass(Model.class)
            .getDeclaredConstructor()
            .newInstance());
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "A class of rules listed in %s does not load.".formatted(MODELS), e);
    }
  }
}
