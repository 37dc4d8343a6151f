package io.github.dilnytsia.examples.spring;

import com.google.common.base.Throwables;
import io.github.dilnytsia.json.JsonLimits;
import io.github.dilnytsia.json.PlanJson;
import io.github.dilnytsia.json.ProblemJson;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.scenario.Scenario;
import io.github.dilnytsia.scenario.Scenarios;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/**
 * What is the plan? Problems come and plans go as the documents of {@code dilnytsia-json}; no request names a file.
 */
@RestController
class PlanController {

  private final PlanningDesk desk;
  private final Budgets budgets;

  PlanController(PlanningDesk desk, Budgets budgets) {
    this.desk = desk;
    this.budgets = budgets;
  }

  /** The problem of a built-in scenario, to look at, change and send back. */
  @GetMapping(path = "/scenarios/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] problem(@PathVariable("name") String name) {
    return ProblemJson.write(problem(scenario(name)));
  }

  /** Plans a built-in scenario. */
  @PostMapping(path = "/scenarios/{name}/plan", produces = MediaType.APPLICATION_JSON_VALUE)
  DeferredResult<byte[]> plan(@PathVariable("name") String name) {
    var scenario = scenario(name);
    return answer(() -> problem(scenario));
  }

  /** Plans the problem in the request. */
  @PostMapping(
      path = "/plans",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  DeferredResult<byte[]> plan(HttpServletRequest request) throws IOException {
    var most = Math.toIntExact(budgets.largest().toBytes());
    var document = request.getInputStream().readNBytes(most);
    if (request.getInputStream().read() >= 0) {
      throw new Refusal(
          HttpStatus.CONTENT_TOO_LARGE, "large", "", "> " + most + " B", "<= " + most + " B");
    }
    var limits = JsonLimits.builder().documentBytes(most).build();
    var problem = ProblemJson.read(new ByteArrayInputStream(document), limits);
    return answer(() -> problem);
  }

  private DeferredResult<byte[]> answer(Supplier<PlanningProblem> problem) {
    var planning = desk.plan(problem);
    var answer = new DeferredResult<byte[]>();
    answer.onTimeout(planning::cancel);
    answer.onError(failure -> planning.cancel());
    var unused = planning.plan().thenApply(PlanJson::write).whenComplete((plan, failure) -> {
      if (failure == null) {
        answer.setResult(plan);
      } else {
        answer.setErrorResult(Throwables.getRootCause(failure));
      }
    });
    return answer;
  }

  private static PlanningProblem problem(Scenario scenario) {
    return scenario.dataset().problemOn(scenario.date());
  }

  private static Scenario scenario(String name) {
    return Scenarios.find(name)
        .orElseThrow(() -> new Refusal(
            HttpStatus.NOT_FOUND,
            "scenario",
            "scenario",
            name,
            String.join(", ", Scenarios.all().stream().map(Scenario::name).toList())));
  }
}
