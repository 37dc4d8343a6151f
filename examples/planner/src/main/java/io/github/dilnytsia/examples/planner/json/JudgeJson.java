package io.github.dilnytsia.examples.planner.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.examples.planner.console.JsonText;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.Change;
import io.github.dilnytsia.plan.Explanation;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.PlanScore;
import io.github.dilnytsia.plan.Rejudgement;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** What differs between two judgements of a plan, for machines; hours are officer time a month. */
public final class JudgeJson {

  private final JsonGenerator json;
  private final Language language;

  private JudgeJson(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  /** Writes one value of a change. */
  private interface Writer<T> {
    void write(T value) throws IOException;
  }

  public static String of(Rejudgement judged, Language language) {
    return JsonText.of(json -> new JudgeJson(json, language).write(judged));
  }

  private void write(Rejudgement judged) throws IOException {
    json.writeStartObject();
    json.writeStringField("dataset", judged.before().problem());
    json.writeStringField("date", judged.before().date().toString());
    json.writeStringField("normsOn", judged.norms().date().toString());
    json.writeBooleanField("same", judged.isSameJudgement());
    json.writeArrayFieldStart("norms");
    for (var change : judged.normChanges()) {
      json.writeStartObject();
      json.writeStringField("code", change.any().code());
      json.writeBooleanField("kept", change.after().isEmpty());
      both(change, this::norm);
      json.writeEndObject();
    }
    json.writeEndArray();
    figures(judged);
    units("nowForbidden", judged.nowForbidden());
    units("noLongerForbidden", judged.noLongerForbidden());
    units("nowServable", judged.nowServable());
    json.writeArrayFieldStart("findings");
    for (var change : judged.findingChanges()) {
      json.writeStartObject();
      both(change, this::finding);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("loads");
    for (var change : judged.loadChanges()) {
      json.writeStartObject();
      json.writeStringField("officerId", change.any().officerId());
      both(change, this::load);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Each side that is there. */
  private <T> void both(Change<T> change, Writer<T> writer) throws IOException {
    if (change.before().isPresent()) {
      json.writeFieldName("before");
      writer.write(change.before().get());
    }
    if (change.after().isPresent()) {
      json.writeFieldName("after");
      writer.write(change.after().get());
    }
  }

  private void norm(Norm norm) throws IOException {
    json.writeStartObject();
    json.writeNumberField("amount", norm.amount());
    json.writeStringField("unit", norm.unit());
    JsonText.write(json, "inForceFrom", norm.inForceFrom().map(LocalDate::toString));
    json.writeStringField("sureness", norm.sureness().label());
    json.writeStringField("source", norm.source());
    json.writeEndObject();
  }

  private void figures(Rejudgement judged) throws IOException {
    json.writeObjectFieldStart("officersMissing");
    json.writeNumberField("before", judged.before().officersMissing());
    json.writeNumberField("after", judged.after().officersMissing());
    json.writeEndObject();
    json.writeObjectFieldStart("cost");
    json.writeFieldName("before");
    score(judged.before().score());
    json.writeFieldName("after");
    score(judged.after().score());
    json.writeEndObject();
  }

  private void score(PlanScore score) throws IOException {
    json.writeStartObject();
    Figures.hours(json, "total", score.total());
    Figures.hours(json, "driving", score.driving());
    Figures.hours(json, "journeys", score.journeys());
    Figures.hours(json, "overload", score.overload());
    Figures.hours(json, "balance", score.balance());
    Figures.hours(json, "district", score.district());
    Figures.hours(json, "moves", score.moves());
    Figures.hours(json, "preferences", score.preferences());
    json.writeEndObject();
  }

  private void units(String field, List<Explanation> units) throws IOException {
    json.writeArrayFieldStart(field);
    for (var unit : units) {
      json.writeStartObject();
      json.writeStringField("unitId", unit.unit().id());
      JsonText.write(
          json, "officerId", unit.assignment().map(assignment -> assignment.officerId()));
      json.writeNumberField("candidates", unit.candidates());
      VerdictJson.write(
          json, "rules", unit.verdicts().stream().filter(Verdict::forbids).toList(), language);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", finding.severity().name());
    json.writeStringField("ruleId", finding.ruleId());
    JsonText.write(json, "hromadaCode", finding.hromadaCode());
    JsonText.write(json, "officerId", finding.officerId());
    JsonText.write(json, "unitId", finding.unitId());
    VerdictJson.figures(json, finding.value(), finding.limit(), finding.unit());
    json.writeStringField("source", finding.source());
    json.writeStringField("text", finding.text().in(language));
    json.writeEndObject();
  }

  private void load(OfficerLoad load) throws IOException {
    json.writeStartObject();
    json.writeNumberField("loadIndex", load.loadIndex());
    json.writeNumberField("normIndex", load.normIndex());
    json.writeNumberField("hoursIndex", load.hoursIndex());
    Figures.hours(json, "capacity", load.capacity());
    json.writeEndObject();
  }
}
