package io.github.dilnytsia.examples.spring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;

/** The service as the README starts it: the jar in a process of its own, on a port that was free. */
final class Service {

  private static final String END = "The process has ended.";
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

  private final Process process;
  private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  private Service(Process process) throws InterruptedException {
    this.process = process;
    var reader = new Thread(this::readLog, "log of the service");
    reader.setDaemon(true);
    reader.start();
    var port = PORT.matcher(awaitLog(PORT)).results().findFirst().orElseThrow().group(1);
    this.address = URI.create("http://localhost:" + port);
  }

  static Service start(String... options) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-jar",
        Path.of("target/service.jar").toString(),
        "--server.port=0"));
    command.addAll(List.of(options));
    return new Service(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  private void readLog() {
    try (var lines = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(log::add);
    } catch (IOException e) {
      log.add(e.toString());
    } finally {
      log.add(END);
    }
  }

  /** The next line of the log in which there is something. */
  String awaitLog(Pattern something) throws InterruptedException {
    var seen = new ArrayList<String>();
    while (true) {
      var line = log.take();
      seen.add(line);
      if (something.matcher(line).find()) {
        return line;
      }
      if (line.equals(END)) {
        throw new AssertionError("No " + something + " in\n" + String.join("\n", seen));
      }
    }
  }

  URI at(String path) {
    return address.resolve(path);
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(at(path)).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    return post(path, body, "application/json");
  }

  HttpResponse<String> post(String path, String body, String type) throws Exception {
    return send(HttpRequest.newBuilder(at(path))
        .header("Content-Type", type)
        .header("Accept-Language", "en")
        .POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  CompletableFuture<HttpResponse<String>> postLater(String path) {
    var request = HttpRequest.newBuilder(at(path)).POST(BodyPublishers.noBody());
    return client.sendAsync(request.build(), BodyHandlers.ofString());
  }

  /** Asks it to end, as a system does that shuts down. */
  void terminate() {
    process.destroy();
  }

  int exitCode() {
    return process.onExit().join().exitValue();
  }
}
