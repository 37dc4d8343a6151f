package io.github.dilnytsia.examples.planner;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.examples.planner.console.JsonText;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.rules.RuleDoubt;
import io.github.dilnytsia.rules.RuleProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** What checking edited files came to: told line by line to people, or all at once to machines. */
final class CheckReport {

  private final CommandLine command;
  private final Language language;
  private final boolean json;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final List<RuleDoubt> doubts = new ArrayList<>();
  private final List<String> strangers = new ArrayList<>();
  private final List<String> notRun = new ArrayList<>();

  CheckReport(CommandLine command, Language language, boolean json) {
    this.command = command;
    this.language = language;
    this.json = json;
  }

  /** A file that is nothing that could be checked. */
  void stranger(Path file) {
    strangers.add(file.toString());
    complain("check-stranger", file);
  }

  /** Rules that are code and were not run. */
  void notRun(String key, Path file) {
    notRun.add(file.toString());
    complain(key, file);
  }

  void problems(List<RuleProblem> found) {
    problems.addAll(found);
    if (!json) {
      found.forEach(problem -> command.getErr().println(problem.in(language)));
    }
    complain("bad-rules", found.size());
  }

  /** Something to be mended. */
  void doubt(RuleDoubt doubt) {
    doubts.add(doubt);
    if (!json) {
      command.getErr().println(doubt.text().in(language));
    }
  }

  /** Something that facts show and that may well be meant. */
  void remark(RuleDoubt doubt) {
    doubts.add(doubt);
    if (!json) {
      command.getOut().println(doubt.text().in(language));
    }
  }

  void say(String key, Object... figures) {
    if (!json) {
      command.getOut().println(ConsolePhrases.say(language, key, figures));
    }
  }

  void complain(String key, Object... figures) {
    if (!json) {
      command.getErr().println(ConsolePhrases.say(language, key, figures));
    }
  }

  /** Ends the report; the exit code is the one given. */
  int end(int exitCode, int files) {
    if (json) {
      command.getOut().println(JsonText.of(generator -> write(generator, exitCode, files)));
    }
    return exitCode;
  }

  private void write(JsonGenerator generator, int exitCode, int files) throws IOException {
    generator.writeStartObject();
    generator.writeNumberField("exitCode", exitCode);
    generator.writeNumberField("files", files);
    generator.writeArrayFieldStart("problems");
    for (var problem : problems) {
      write(generator, problem);
    }
    generator.writeEndArray();
    generator.writeArrayFieldStart("doubts");
    for (var doubt : doubts) {
      write(generator, doubt);
    }
    generator.writeEndArray();
    JsonText.write(generator, "unknownFiles", strangers);
    JsonText.write(generator, "notRun", notRun);
    generator.writeEndObject();
  }

  private void write(JsonGenerator generator, RuleProblem problem) throws IOException {
    generator.writeStartObject();
    generator.writeStringField("text", problem.in(language));
    generator.writeStringField("file", problem.file());
    JsonText.write(generator, "rule", problem.rule());
    if (problem.line().isPresent()) {
      generator.writeNumberField("row", problem.line().getAsInt());
    }
    JsonText.write(generator, "column", problem.cell().or(problem::column));
    JsonText.write(generator, "found", problem.found());
    generator.writeStringField("expected", problem.expected().in(language));
    generator.writeEndObject();
  }

  private void write(JsonGenerator generator, RuleDoubt doubt) throws IOException {
    generator.writeStartObject();
    generator.writeStringField("kind", doubt.kind().name());
    generator.writeBooleanField("toMend", !doubt.kind().dependsOnFacts());
    generator.writeStringField("text", doubt.text().in(language));
    JsonText.write(generator, "file", doubt.file());
    if (doubt.line().isPresent()) {
      generator.writeNumberField("row", doubt.line().getAsInt());
    }
    JsonText.write(generator, "ruleId", doubt.ruleId());
    JsonText.write(generator, "rule", doubt.rule());
    generator.writeEndObject();
  }
}
