package io.github.dilnytsia.examples.planner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
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
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What differs between two judgements of a plan, for machines; hours are officer time a month. */
final class JudgeJson {

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

  static String of(Rejudgement judged, Language language) {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      new JudgeJson(json, language).write(judged);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
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
    write("inForceFrom", norm.inForceFrom().map(LocalDate::toString));
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
    json.writeNumberField("total", hours(score.total()));
    json.writeNumberField("driving", hours(score.driving()));
    json.writeNumberField("journeys", hours(score.journeys()));
    json.writeNumberField("overload", hours(score.overload()));
    json.writeNumberField("balance", hours(score.balance()));
    json.writeNumberField("district", hours(score.district()));
    json.writeNumberField("moves", hours(score.moves()));
    json.writeNumberField("preferences", hours(score.preferences()));
    json.writeEndObject();
  }

  private void units(String field, List<Explanation> units) throws IOException {
    json.writeArrayFieldStart(field);
    for (var unit : units) {
      json.writeStartObject();
      json.writeStringField("unitId", unit.unit().id());
      write("officerId", unit.assignment().map(assignment -> assignment.officerId()));
      json.writeNumberField("candidates", unit.candidates());
      json.writeArrayFieldStart("rules");
      for (var verdict : unit.verdicts()) {
        if (verdict.forbids()) {
          verdict(verdict);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void verdict(Verdict verdict) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", verdict.ruleId());
    figures(verdict.value(), verdict.limit(), verdict.unit());
    json.writeStringField("source", verdict.source());
    json.writeStringField("text", verdict.reason().in(language));
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", finding.severity().name());
    json.writeStringField("ruleId", finding.ruleId());
    write("hromadaCode", finding.hromadaCode());
    write("officerId", finding.officerId());
    write("unitId", finding.unitId());
    figures(finding.value(), finding.limit(), finding.unit());
    json.writeStringField("source", finding.source());
    json.writeStringField("text", finding.text().in(language));
    json.writeEndObject();
  }

  private void figures(
      Optional<BigDecimal> value, Optional<BigDecimal> limit, Optional<String> unit)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField("value", value.get());
    }
    if (limit.isPresent()) {
      json.writeNumberField("limit", limit.get());
    }
    write("unit", unit);
  }

  private void load(OfficerLoad load) throws IOException {
    json.writeStartObject();
    json.writeNumberField("loadIndex", load.loadIndex());
    json.writeNumberField("normIndex", load.normIndex());
    json.writeNumberField("hoursIndex", load.hoursIndex());
    json.writeNumberField("capacity", hours(load.capacity()));
    json.writeEndObject();
  }

  private void write(String field, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(field, text.get());
    }
  }

  /** To seven digits: a millisecond is none too small. */
  private static BigDecimal hours(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis())
        .divide(BigDecimal.valueOf(3_600_000), 7, RoundingMode.HALF_UP);
  }
}
