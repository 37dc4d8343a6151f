package io.github.dilnytsia.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The repackaged jar in a process of its own, asked over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceIT {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SMALL = "/scenarios/one-car/plan";
  private static final String LARGE = "/scenarios/national-2021/plan";
  private static final int ENDED_BY_SIGTERM = 143;

  private final Service service;

  ServiceIT() throws Exception {
    this.service = Service.start(
        "--planning.at-once=1",
        "--planning.waiting=2",
        "--planning.largest=1MB",
        "--planning.rules=src/test/resources/bands.drl.csv");
  }

  @AfterAll
  void end() throws Exception {
    service.terminate();
    assertThat(service.exitCode()).isEqualTo(ENDED_BY_SIGTERM);
  }

  @Test
  void everyCommandOfTheReadmeIsAnswered(@TempDir Path folder) throws Exception {
    var plan = json(service.post(SMALL, ""));
    var readme = Files.readString(Path.of("README.md"))
        .replace("/FINGERPRINT/", "/" + text(plan, "fingerprint") + "/")
        .replace("/UNIT", "/" + text(plan.get("assignments").get(0), "unitId"));

    var commands = Curl.commandsIn(readme);

    assertThat(commands).hasSize(5);
    for (var command : commands) {
      var answer = command.ask(service, folder);
      assertThat(answer.statusCode()).as("%s: %s", command, answer.body()).isEqualTo(200);
    }
    assertThat(JSON.readTree(Files.readString(folder.resolve("plan.json")))).isEqualTo(plan);
  }

  @Test
  void aProblemSentBackHasTheSamePlanAsItsScenario() throws Exception {
    var problem = service.get("/scenarios/one-car");

    var ofScenario = service.post(SMALL, "");
    var ofProblem = service.post("/plans", problem.body());

    assertThat(ofScenario.statusCode()).isEqualTo(200);
    assertThat(ofScenario.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(ofProblem.body()).isEqualTo(ofScenario.body());
    assertThat(text(json(ofProblem), "fingerprint")).isEqualTo(text(json(problem), "fingerprint"));
  }

  @Test
  void explainsAUnitInTheLanguageAskedFor() throws Exception {
    var plan = json(service.post(SMALL, ""));
    var unit = text(plan.get("assignments").get(0), "unitId");
    var path = "/plans/" + text(plan, "fingerprint") + "/units/" + unit;

    var ukrainian = service.get(path, "Accept-Language", "uk-UA,en;q=0.5");
    var english = service.get(path, "Accept-Language", "en-GB");
    var another = service.get(path, "Accept-Language", "pl");
    var chosen = service.get(path + "?lang=uk", "Accept-Language", "en");

    assertThat(ukrainian.body()).contains("Обслуговує");
    assertThat(ukrainian.headers().firstValue("Content-Language")).hasValue("uk");
    assertThat(english.body()).contains("Served by").doesNotContain("Обслуговує");
    assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
    assertThat(Stream.of(another, chosen).map(HttpResponse::body)).containsOnly(ukrainian.body());
  }

  @Test
  void rulesOfTheServiceAreCompiledInTheJarAndJudgePairs() throws Exception {
    var said = explanations();

    assertThat(said).contains("service.car-for-the-far", "has a car for ");
    assertThat(said).contains("town.near", "by bus");
  }

  /** A service with rules that it does not understand would judge by others than its owner thinks. */
  @Test
  void doesNotStartWithABrokenRuleAndTellsWhereItIs(@TempDir Path folder) throws Exception {
    var rules = Files.readString(Path.of("src/main/resources")
            .resolve(getClass().getPackageName().replace('.', '/'))
            .resolve("far.drl"))
        .replace("package service", "package town")
        .replace("service.car-for-the-far", "town.car")
        .replace(" straightKm >", " straightKms >");
    var broken = Files.writeString(folder.resolve("broken.drl"), rules);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Service.start("--planning.rules=" + broken))
        .withMessageContaining(
            "broken.drl, rule \"Unit is too far to walk and there is a car\", line 15: found \"straightKms\"")
        .withMessageContaining("Candidate has no \"straightKms\"; did you mean \"straightKm\"?")
        .withMessageNotContainingAny("declares package");
  }

  /** What is told of every unit of a plan, in English. */
  private String explanations() throws Exception {
    var plan = json(service.post(SMALL, ""));
    var said = new StringBuilder();
    for (var assignment : plan.get("assignments")) {
      var unit = "/plans/" + text(plan, "fingerprint") + "/units/" + text(assignment, "unitId");
      said.append(service.get(unit, "Accept-Language", "en").body());
    }
    return said.toString();
  }

  @Test
  void followsASuspensionInASessionOfTheRules() throws Exception {
    var scenario = "/scenarios/over-the-norm";
    var hromada =
        text(json(service.get(scenario)).get("force").get("memoranda").get(0), "hromadaCode");

    var losses = service.get(scenario + "/suspension/" + hromada);
    var unknown = refusal(404, service.get(scenario + "/suspension/none"));

    assertThat(losses.statusCode()).as(losses.body()).isEqualTo(200);
    assertThat(json(losses).size()).isPositive();
    assertThat(json(losses).get(0).get("ruleIds").get(0).asString())
        .isEqualTo("staffing.memorandum");
    assertThat(text(unknown, "where")).isEqualTo("hromada");
    assertThat(text(unknown, "expected")).contains(hromada);
  }

  @Test
  void whatIsNotThereIsRefusedWithWhatWouldBe() throws Exception {
    var plan = "/plans/" + text(json(service.post(SMALL, "")), "fingerprint");

    var scenario = refusal(404, service.post("/scenarios/etc:passwd/plan", ""));
    var noPlan = refusal(404, service.get("/plans/none/units/none"));
    var noUnit = refusal(404, service.get(plan + "/units/none"));
    var noLanguage = refusal(400, service.get(plan + "/units/none?lang=xx"));

    assertThat(text(scenario, "where")).isEqualTo("scenario");
    assertThat(text(scenario, "found")).isEqualTo("etc:passwd");
    assertThat(text(scenario, "expected")).contains("one-car", "national-2021");
    assertThat(text(noPlan, "where")).isEqualTo("plan");
    assertThat(text(noUnit, "expected")).startsWith("UA");
    assertThat(text(noLanguage, "expected")).isEqualTo("uk, en");
  }

  @Test
  void aProblemThatCannotBeReadIsRefusedWithEveryErrorAtOnce() throws Exception {
    var spoilt =
        service.get("/scenarios/one-car").body().replace("\"residents\":", "\"residence\":");

    var refusal = refusal(400, service.post("/plans", spoilt));

    assertThat(refusal.get("errorsInAll").asInt()).isGreaterThanOrEqualTo(14);
    assertThat(text(refusal.get("errors").get(0), "where")).startsWith("/territory/settlements/0/");
    assertThat(text(refusal.get("errors").get(0), "expected")).isNotEmpty();
    refusal(400, service.post("/plans", "[".repeat(500_000)));
    refusal(400, service.post("/plans", ""));
  }

  @Test
  void whatIsTooLargeOrOfAnotherKindIsNotRead() throws Exception {
    refusal(413, service.post("/plans", " ".repeat((1 << 20) + 1)));
    refusal(415, service.post("/plans", "name,residents", "text/csv"));
    refusal(405, service.get("/plans"));
    refusal(404, service.get("/etc/passwd"));
  }

  @Test
  void whenItEndsWhoIsServedGetsTheBestPlanSoFarAndWhoWaitsIsTurnedAway() throws Exception {
    var another = Service.start("--planning.at-once=1", "--planning.waiting=2");
    var served = another.postLater(LARGE);
    another.awaitLog(Pattern.compile("Planning [0-9a-f]{64}"));
    var crowd = Stream.generate(() -> another.postLater(SMALL)).limit(3).toList();

    var oneTooMany = CompletableFuture.anyOf(crowd.toArray(CompletableFuture[]::new));
    assertThat(oneTooMany.join()).isInstanceOf(HttpResponse.class);
    another.terminate();

    assertThat(served.join().statusCode()).isEqualTo(200);
    assertThat(json(served.join()).get("interrupted").asBoolean()).isTrue();
    for (var turnedAway : crowd) {
      refusal(503, turnedAway.join());
      assertThat(turnedAway.join().headers().firstValue("Retry-After")).isPresent();
    }
    assertThat(another.exitCode()).isEqualTo(ENDED_BY_SIGTERM);
  }

  private static JsonNode refusal(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    var problem = json(answer);
    assertThat(text(problem, "title")).isNotEmpty();
    assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    return problem;
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asString();
  }
}
