package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.json.WrittenJson;
import java.nio.file.Path;
import java.util.Collection;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command has written.
 *
 * @param names of the files in the folder, in the order they are told
 */
record WrittenFiles(Path folder, Collection<String> names) {

  /** Says so: to people in a sentence, to machines with every name. */
  void say(CommandSpec command, JsonOption json, String sentence) {
    command
        .commandLine()
        .getOut()
        .println(json.isGiven() ? WrittenJson.of(folder, names) : sentence);
  }
}
