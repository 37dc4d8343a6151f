package io.github.dilnytsia.examples.planner.console;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.dataset.DataProblem;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.rules.RuleProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Help.Ansi;

/** Why a command did nothing: a sentence for people or an object for machines, on the standard error. */
final class Complaint {

  private final int exitCode;
  private final List<Problem> problems;
  private final List<Wording> advice;

  /** One thing to mend, and where it stands if it stands in a file. */
  private record Problem(
      Wording text,
      Optional<String> file,
      Optional<String> sheet,
      Optional<String> rule,
      OptionalInt row,
      Optional<String> column,
      Optional<String> found,
      Optional<Wording> expected) {

    static Problem of(Wording text) {
      return new Problem(
          text,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  private Complaint(int exitCode, List<Problem> problems, List<Wording> advice) {
    this.exitCode = exitCode;
    this.problems = problems;
    this.advice = advice;
  }

  static Complaint of(int exitCode, Wording problem, Wording... advice) {
    return new Complaint(exitCode, List.of(Problem.of(problem)), List.of(advice));
  }

  static Complaint of(int exitCode, List<Wording> problems, Wording advice) {
    return new Complaint(exitCode, problems.stream().map(Problem::of).toList(), List.of(advice));
  }

  static Complaint ofData(List<DataProblem> problems, Wording advice) {
    var told = new ArrayList<Problem>();
    for (var problem : problems) {
      told.add(new Problem(
          problem.text(),
          Optional.of(problem.file()),
          problem.sheet(),
          Optional.empty(),
          problem.row(),
          problem.cell().or(problem::column),
          problem.found(),
          Optional.of(problem.expected())));
    }
    return new Complaint(ExitCode.BAD_DATA, told, List.of(advice));
  }

  static Complaint ofRules(List<RuleProblem> problems, Wording advice) {
    var told = new ArrayList<Problem>();
    for (var problem : problems) {
      told.add(new Problem(
          problem.text(),
          Optional.of(problem.file()),
          Optional.empty(),
          problem.rule(),
          problem.line(),
          problem.cell().or(problem::column),
          problem.found(),
          Optional.of(problem.expected())));
    }
    return new Complaint(ExitCode.BAD_DATA, told, List.of(advice));
  }

  int exitCode() {
    return exitCode;
  }

  void say(Manners manners, PrintWriter err, Ansi ansi) {
    if (manners.json()) {
      err.println(JsonText.of(json -> write(json, manners.language())));
      return;
    }
    for (var problem : problems) {
      err.println(Paint.on(ansi).error(problem.text().in(manners.language())));
    }
    advice.forEach(line -> err.println(line.in(manners.language())));
  }

  private void write(JsonGenerator json, Language language) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("error");
    json.writeNumberField("exitCode", exitCode);
    json.writeArrayFieldStart("problems");
    for (var problem : problems) {
      write(json, problem, language);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("advice");
    for (var line : advice) {
      json.writeString(line.in(language));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Problem problem, Language language)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("text", problem.text().in(language));
    JsonText.write(json, "file", problem.file());
    JsonText.write(json, "sheet", problem.sheet());
    JsonText.write(json, "rule", problem.rule());
    if (problem.row().isPresent()) {
      json.writeNumberField("row", problem.row().getAsInt());
    }
    JsonText.write(json, "column", problem.column());
    JsonText.write(json, "found", problem.found());
    JsonText.write(json, "expected", problem.expected().map(expected -> expected.in(language)));
    json.writeEndObject();
  }
}
