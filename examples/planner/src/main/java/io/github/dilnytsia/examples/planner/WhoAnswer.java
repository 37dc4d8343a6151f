package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.json.WhoJson;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.NameAnswer;
import io.github.dilnytsia.plan.OfficerAnswer;
import io.github.dilnytsia.plan.PointAnswer;
import io.github.dilnytsia.plan.SettlementAnswer;
import io.github.dilnytsia.territory.NameSuggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine;

/** Says who answers for a place, for people or for machines, and what exit code that is. */
final class WhoAnswer {

  private final CommandLine command;
  private final Language language;
  private final boolean json;
  private final String asked;

  WhoAnswer(CommandLine command, Language language, boolean json, String asked) {
    this.command = command;
    this.language = language;
    this.json = json;
    this.asked = asked;
  }

  int say(OfficerAnswer unit) {
    return print(List.of(unit), OptionalLong.empty(), unit.in(language));
  }

  int say(SettlementAnswer settlement) {
    var lines = new ArrayList<>(settlement.in(language));
    if (settlement.answers().size() > 1) {
      lines.add(ConsolePhrases.say(language, "which-part"));
    }
    return print(settlement.answers(), OptionalLong.empty(), lines);
  }

  int say(Optional<PointAnswer> found) {
    return found
        .map(point ->
            print(List.of(point.answer()), OptionalLong.of(point.metres()), point.in(language)))
        .orElseGet(this::sayNobody);
  }

  int say(NameAnswer found) {
    var lines = new ArrayList<>(found.in(language));
    if (found.settlements().isEmpty()) {
      return missing(found.names().suggestions(), lines);
    }
    if (found.settlements().size() > 1) {
      lines.add(ConsolePhrases.say(language, "narrow"));
    } else if (found.answers().size() > 1) {
      lines.add(ConsolePhrases.say(language, "which-part"));
    }
    return print(found.answers(), OptionalLong.empty(), lines);
  }

  int sayNobody() {
    return missing(List.of(), List.of(ConsolePhrases.say(language, "nobody-there", asked)));
  }

  private int missing(List<NameSuggestion> near, List<String> lines) {
    if (json) {
      command.getOut().println(WhoJson.of(asked, List.of(), OptionalLong.empty(), near, language));
    } else {
      lines.forEach(command.getErr()::println);
    }
    return ExitCode.NOT_FOUND;
  }

  private int print(List<OfficerAnswer> answers, OptionalLong metres, List<String> lines) {
    if (json) {
      command.getOut().println(WhoJson.of(asked, answers, metres, List.of(), language));
    } else {
      lines.forEach(command.getOut()::println);
    }
    return ExitCode.DONE;
  }
}
