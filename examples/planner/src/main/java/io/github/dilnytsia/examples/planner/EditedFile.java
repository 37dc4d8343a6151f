package io.github.dilnytsia.examples.planner;

import com.google.common.base.Splitter;
import io.github.dilnytsia.rules.Amendment;
import io.github.dilnytsia.rules.RuleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A file that somebody has edited and wants checked: what it is follows from its name, or else from its header. */
record EditedFile(Path path, Kind kind) {

  enum Kind {
    NORMS,
    WORKLOAD,
    WEIGHTS,
    RULES,
    /** None of them. */
    OTHER
  }

  private static final List<String> RULES = List.of(".drl", ".drl.csv", ".drl.xlsx", ".drl.xls");
  private static final int LONGEST_HEADER = 10_000;

  static EditedFile of(Path path) {
    var name = path.toString().toLowerCase(Locale.ROOT);
    return new EditedFile(
        path, RULES.stream().anyMatch(name::endsWith) ? Kind.RULES : table(header(path)));
  }

  /** What is read as data; empty of rules and of what is neither. */
  Optional<Amendment> figures() {
    return switch (kind) {
      case NORMS -> Optional.of(Amendment.norms(path));
      case WORKLOAD -> Optional.of(Amendment.workload(path));
      case WEIGHTS -> Optional.of(Amendment.weights(path));
      case RULES, OTHER -> Optional.empty();
    };
  }

  RuleText rules() {
    return RuleText.file(path);
  }

  /** Whether it is DRL itself, which can be read without being run. */
  boolean isPlainDrl() {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".drl");
  }

  private static Kind table(Set<String> columns) {
    if (columns.contains("weight")) {
      return Kind.WEIGHTS;
    }
    if (columns.contains("reason")) {
      return Kind.WORKLOAD;
    }
    return columns.contains("code") || columns.contains("amount") ? Kind.NORMS : Kind.OTHER;
  }

  private static Set<String> header(Path path) {
    try (var stream = Files.newInputStream(path)) {
      var begin = new String(stream.readNBytes(LONGEST_HEADER), StandardCharsets.UTF_8);
      var line = begin.lines().findFirst().orElse("").replace("\uFEFF", "").replace("\"", "");
      return new HashSet<>(Splitter.onPattern("[,;]").trimResults().splitToList(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
