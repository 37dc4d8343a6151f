package io.github.dilnytsia.examples.planner.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.examples.planner.console.JsonText;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.WorkItem;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.Explanation;
import io.github.dilnytsia.plan.NearMiss;
import io.github.dilnytsia.plan.UnservedUnit;
import io.github.dilnytsia.plan.WhyNot;
import io.github.dilnytsia.territory.BasicUnit;
import java.io.IOException;

/** Why a unit is served as it is, or not by a certain officer. */
public final class ExplainJson {

  private final JsonGenerator json;
  private final Language language;

  private ExplainJson(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  public static String of(Explanation explanation, Language language) {
    return JsonText.of(json -> new ExplainJson(json, language).write(explanation));
  }

  public static String of(WhyNot whyNot, Language language) {
    return JsonText.of(json -> new ExplainJson(json, language).write(whyNot));
  }

  private void write(Explanation explanation) throws IOException {
    json.writeStartObject();
    unit(explanation.unit());
    if (explanation.assignment().isPresent()) {
      assignment(explanation, explanation.assignment().get());
    }
    if (explanation.unserved().isPresent()) {
      unserved(explanation.unserved().get());
    }
    json.writeArrayFieldStart("work");
    for (var item : explanation.workload().items()) {
      item(item);
    }
    json.writeEndArray();
    VerdictJson.write(json, "verdicts", explanation.verdicts(), language);
    json.writeNumberField("candidates", explanation.candidates());
    if (explanation.runnerUp().isPresent()) {
      var next = explanation.runnerUp().get();
      json.writeObjectFieldStart("runnerUp");
      json.writeStringField("officerId", next.officerId());
      Figures.minutes(json, "driveMinutes", next.drive());
      Figures.hours(json, "dearerByHours", next.dearerBy());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("nearMisses");
    for (var miss : explanation.nearMisses()) {
      nearMiss(miss);
    }
    json.writeEndArray();
    JsonText.write(json, "text", explanation.in(language));
    json.writeEndObject();
  }

  private void write(WhyNot whyNot) throws IOException {
    json.writeStartObject();
    unit(whyNot.unit());
    json.writeStringField("askedOfficerId", whyNot.officer().id());
    json.writeStringField("answer", whyNot.answer().name());
    JsonText.write(json, "officerId", whyNot.assignment().map(Assignment::officerId));
    Figures.minutes(json, "driveMinutes", whyNot.drive());
    json.writeBooleanField("driveEstimated", whyNot.driveEstimated());
    VerdictJson.write(json, "verdicts", whyNot.verdicts(), language);
    Figures.hours(json, "dearerByHours", whyNot.dearerBy());
    Figures.number(json, "loadIndex", whyNot.loadIndex());
    Figures.number(json, "loadIndexWith", whyNot.loadIndexWith());
    JsonText.write(json, "text", whyNot.in(language));
    json.writeEndObject();
  }

  private void unit(BasicUnit unit) throws IOException {
    json.writeStringField("unitId", unit.id());
    json.writeStringField("settlementCode", unit.settlementCode());
    json.writeStringField("hromadaCode", unit.hromadaCode());
    json.writeStringField("name", unit.settlement().name());
    json.writeNumberField("residents", unit.residents());
  }

  private void assignment(Explanation explanation, Assignment assignment) throws IOException {
    json.writeStringField("officerId", assignment.officerId());
    json.writeStringField("tier", assignment.tier().name());
    json.writeBooleanField("pinned", assignment.pinned());
    Figures.minutes(json, "driveMinutes", assignment.drive());
    json.writeBooleanField("driveEstimated", explanation.driveEstimated());
    Figures.hours(json, "workHours", assignment.work());
    Figures.hours(json, "travelHours", assignment.travel());
  }

  private void unserved(UnservedUnit unserved) throws IOException {
    json.writeObjectFieldStart("unserved");
    json.writeStringField("reasonId", unserved.reasonId());
    json.writeStringField("text", unserved.reason().in(language));
    json.writeEndObject();
  }

  private void item(WorkItem item) throws IOException {
    json.writeStartObject();
    json.writeStringField("reason", item.reason());
    Figures.number(json, "count", item.count());
    Figures.hours(json, "hours", item.work());
    Figures.number(json, "trips", item.trips());
    json.writeEndObject();
  }

  private void nearMiss(NearMiss miss) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", miss.ruleId());
    json.writeStringField("norm", miss.normCode());
    json.writeStringField("side", miss.side().name());
    Figures.number(json, "value", miss.value());
    Figures.number(json, "limit", miss.limit());
    json.writeStringField("unit", miss.unit());
    json.writeStringField("source", miss.source());
    json.writeEndObject();
  }
}
