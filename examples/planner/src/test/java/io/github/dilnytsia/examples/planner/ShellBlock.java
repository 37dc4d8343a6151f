package io.github.dilnytsia.examples.planner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Commands a document shows in a block of its own.
 *
 * @param lines the commands, one to a line
 * @param text what the document says they print, if a block of text follows
 * @param begin where in the document that text begins, or the block ends
 */
record ShellBlock(List<String> lines, Optional<String> text, int begin) {

  private static final Pattern BLOCK =
      Pattern.compile("```sh\\n(.*?)```(?:\\s*```text\\n(.*?)```)?", Pattern.DOTALL);

  /** All blocks of a document in Markdown, in their order. */
  static List<ShellBlock> of(String document) {
    return BLOCK
        .matcher(document)
        .results()
        .map(block -> new ShellBlock(
            block.group(1).lines().filter(line -> !line.isBlank()).toList(),
            Optional.ofNullable(block.group(2)),
            block.group(2) == null ? block.end() : block.start(2)))
        .toList();
  }
}
