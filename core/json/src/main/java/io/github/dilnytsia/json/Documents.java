package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.plan.PlanningProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Whole documents: their beginning and their end. */
final class Documents {

  /** The version of both formats. */
  static final int VERSION = 1;

  private static final int LONGEST_NAME = 1_000;

  private Documents() {}

  /** The form of a document, which says first what it is. */
  static <T, B> ObjectFormMaker<T, B> begin(
      String format, String description, Supplier<B> start, BiFunction<B, Reading, T> finish) {
    var version = Numbers.ANY_WHOLE.where(
        number -> number == VERSION,
        say("expected.version", VERSION),
        schema -> new SchemaNode().put("const", VERSION));
    return ObjectFormMaker.within(format, description, start, finish)
        .required(
            "format",
            new DecisiveForm<>(Texts.exactly(format, say("expected.format", format))),
            document -> format,
            (draft, same) -> {},
            "What the document is.")
        .required(
            "version",
            new DecisiveForm<>(version),
            document -> (long) VERSION,
            (draft, same) -> {},
            "Version of the format; another one may mean something else by the same names.");
  }

  /** Writes a document in UTF-8 with a line end; the stream stays open. */
  static <T> void write(T value, Form<T> form, OutputStream stream) throws IOException {
    var factory = JsonFactory.builder()
        .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build();
    try (var json = factory.createGenerator(stream, JsonEncoding.UTF8)) {
      json.setCharacterEscapes(new WebEscapes());
      form.write(value, json);
      json.writeRaw('\n');
    }
  }

  /**
   * Reads a document.
   *
   * @param problem the problem a plan answers; empty if a problem itself is read
   * @throws JsonException with everything that is wrong with it
   */
  static <T, B> T read(
      Reader text, ObjectForm<T, B> form, JsonLimits limits, Optional<PlanningProblem> problem) {
    var log = new ProblemLog();
    try (var parser = factory(limits).createParser(text)) {
      var in = new Reading(parser, limits, log, problem);
      try {
        return read(in, form);
      } catch (StreamConstraintsException e) {
        log.tell(in.spotOf(e), Optional.empty(), say("expected.within-limits", message(e)));
      } catch (JacksonException e) {
        log.tell(in.spotOf(e), Optional.empty(), say("expected.json", message(e)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw log.exception();
  }

  private static <T, B> T read(Reading in, ObjectForm<T, B> form) throws IOException {
    in.begin();
    var fields = form.readBuilder(in);
    in.end();
    in.references().resolve();
    in.log().throwIfAny();
    var made = fields.flatMap(builder -> form.make(builder, in));
    in.log().throwIfAny();
    return made.orElseThrow();
  }

  private static String message(JacksonException e) {
    return Shown.whole(e.getOriginalMessage());
  }

  /** Our own forms judge the length of numbers, since they know where those stand. */
  private static JsonFactory factory(JsonLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.textLength())
            .maxNameLength(LONGEST_NAME)
            .maxNumberLength(Integer.MAX_VALUE)
            .build())
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }
}
