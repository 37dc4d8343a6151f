package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, from what the parser knows of it and not from its English sentences. */
final class UsageErrors implements IParameterExceptionHandler {

  private static final Phrases PHRASES = Phrases.load(UsageErrors.class, "usage");

  private final Manners manners;

  UsageErrors(Manners manners) {
    this.manners = manners;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    var command = error.getCommandLine();
    var hint = say("hint", command.getCommandSpec().qualifiedName(" "));
    Complaint.of(ExitCode.BAD_USAGE, text(error, List.of(args)), hint)
        .say(manners, command.getErr(), command.getColorScheme().ansi());
    return ExitCode.BAD_USAGE;
  }

  private static Wording text(ParameterException error, List<String> args) {
    var spec = error.getCommandLine().getCommandSpec();
    if (error instanceof UsageError own) {
      return own.text();
    }
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, spec, args);
    }
    if (error instanceof MissingParameterException missing) {
      return missing(missing, spec, args);
    }
    if (error instanceof OverwrittenOptionException twice) {
      return say("twice", name(twice.getOverwritten()));
    }
    if (error instanceof MutuallyExclusiveArgsException
        || error instanceof MaxValuesExceededException) {
      return exclusive(spec, args);
    }
    if (error.getArgSpec() != null && error.getValue() != null) {
      return wrongValue(error);
    }
    return say("unclear", String.join(" ", args));
  }

  private static Wording unmatched(
      UnmatchedArgumentException error, CommandSpec spec, List<String> args) {
    var word = error.getUnmatched().stream().findFirst().orElseGet(() -> unknownOption(spec, args));
    if (word.startsWith("-")) {
      return didYouMean(say("unknown-option", word), error.getSuggestions());
    }
    if (!spec.subcommands().isEmpty()) {
      var commands = spec.subcommands().keySet();
      var nearest = error.getSuggestions();
      return nearest.isEmpty()
          ? say("unknown-command-of", word, String.join(", ", commands))
          : didYouMean(say("unknown-command", word), nearest);
    }
    return say("surplus", word);
  }

  /** The parser names no word where an option stands in the place of another's value. */
  private static String unknownOption(CommandSpec spec, List<String> args) {
    return args.stream()
        .filter(word -> word.startsWith("-") && !spec.optionsMap().containsKey(word))
        .findFirst()
        .orElse("");
  }

  private static Wording didYouMean(Wording sentence, List<String> near) {
    return near.isEmpty() ? sentence : say("did-you-mean", sentence, String.join(", ", near));
  }

  private static Wording missing(
      MissingParameterException error, CommandSpec spec, List<String> args) {
    var missing = error.getMissing();
    var group = spec.argGroups().stream()
        .filter(one -> one.exclusive() && one.args().stream().anyMatch(missing::contains))
        .findFirst();
    if (missing.size() == 1 && isGiven(missing.get(0), args)) {
      return say("no-value", name(missing.get(0)), missing.get(0).paramLabel());
    }
    if (group.isPresent()) {
      return say("one-of", names(group.get().args().stream()));
    }
    return say("missing", names(missing.stream()));
  }

  private static Wording exclusive(CommandSpec spec, List<String> args) {
    return spec.argGroups().stream()
        .filter(ArgGroupSpec::exclusive)
        .map(group -> group.args().stream().filter(arg -> isGiven(arg, args)).toList())
        .filter(given -> given.size() > 1)
        .findFirst()
        .map(given -> say("exclusive", names(given.stream())))
        .orElseGet(() -> say("unclear", String.join(" ", args)));
  }

  private static Wording wrongValue(ParameterException error) {
    var argument = error.getArgSpec();
    if (error.getCause() instanceof WrongValue own) {
      return say("wrong-value", name(argument), own.text());
    }
    return say("wrong-value", name(argument), say("no-such", error.getValue(), expected(argument)));
  }

  /** What a value of an option looks like, by its type. */
  private static Wording expected(ArgSpec argument) {
    var type = argument.auxiliaryTypes()[0];
    if (type.isEnum()) {
      return say(
          "expected-one-of",
          Arrays.stream(type.getEnumConstants())
              .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", ")));
    }
    return PHRASES
        .find("expected-" + type.getSimpleName())
        .orElseGet(() -> Wording.same(argument.paramLabel()));
  }

  private static boolean isGiven(ArgSpec argument, List<String> args) {
    return argument instanceof OptionSpec option
        && Arrays.stream(option.names())
            .anyMatch(name ->
                args.stream().anyMatch(word -> word.equals(name) || word.startsWith(name + "=")));
  }

  private static String names(Stream<ArgSpec> arguments) {
    return arguments.map(UsageErrors::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return Optional.of(argument)
        .filter(OptionSpec.class::isInstance)
        .map(OptionSpec.class::cast)
        .map(OptionSpec::longestName)
        .orElseGet(argument::paramLabel);
  }

  private static Wording say(String key, Object... figures) {
    return PHRASES.say(key, figures);
  }
}
