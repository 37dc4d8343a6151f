package io.github.dilnytsia.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A command of the README, carried out without curl: as much of its options as the README uses. */
record Curl(List<String> words) {

  private static final String SERVICE = "http://localhost:8080";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  static List<Curl> commandsIn(String readme) {
    return readme.lines().filter(line -> line.startsWith("curl ")).map(Curl::of).toList();
  }

  private static Curl of(String line) {
    return new Curl(WORD.matcher(line).results().skip(1).map(Curl::word).toList());
  }

  private static String word(MatchResult word) {
    return word.group(1) == null ? word.group(2) : word.group(1);
  }

  /** Asks the service, and leaves the answer where {@code -o} says. */
  HttpResponse<String> ask(Service service, Path folder) throws Exception {
    var request = HttpRequest.newBuilder();
    var output = "";
    for (var word = words.iterator(); word.hasNext(); ) {
      var option = word.next();
      switch (option) {
        case "-s" -> {}
        case "-X" -> request.method(word.next(), BodyPublishers.noBody());
        case "-o" -> output = word.next();
        case "-H" -> request.headers(word.next().split(": ", 2));
        case "--data-binary" ->
          request.POST(BodyPublishers.ofFile(folder.resolve(word.next().substring(1))));
        default -> {
          assertThat(option).startsWith(SERVICE);
          request.uri(service.at(option.substring(SERVICE.length())));
        }
      }
    }
    var answer = service.send(request);
    if (!output.isEmpty()) {
      Files.writeString(folder.resolve(output), answer.body());
    }
    return answer;
  }
}
