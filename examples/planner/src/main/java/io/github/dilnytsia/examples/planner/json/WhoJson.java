package io.github.dilnytsia.examples.planner.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.examples.planner.console.JsonText;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.OfficerAnswer;
import io.github.dilnytsia.plan.StationAccess;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.NameSuggestion;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

/** Who answers for what was asked, for every unit that was meant, or the nearest names. */
public final class WhoJson {

  private final JsonGenerator json;
  private final Language language;

  private WhoJson(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  /**
   * The answer.
   *
   * @param metres from a point that was asked for to its unit
   * @param near names where nothing bears the one asked for
   */
  public static String of(
      String asked,
      List<OfficerAnswer> answers,
      OptionalLong metres,
      List<NameSuggestion> near,
      Language language) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeStringField("asked", asked);
      if (metres.isPresent()) {
        json.writeNumberField("metres", metres.getAsLong());
      }
      json.writeArrayFieldStart("answers");
      for (var answer : answers) {
        new WhoJson(json, language).write(answer);
      }
      json.writeEndArray();
      JsonText.write(json, "near", near.stream().map(NameSuggestion::name).toList());
      json.writeEndObject();
    });
  }

  private void write(OfficerAnswer answer) throws IOException {
    json.writeStartObject();
    json.writeStringField("unitId", answer.unit().id());
    json.writeStringField("settlementCode", answer.unit().settlementCode());
    json.writeStringField("name", answer.unit().settlement().name());
    json.writeStringField("hromadaCode", answer.hromada().code());
    json.writeStringField("hromada", answer.hromada().name());
    json.writeStringField("date", answer.date().toString());
    json.writeStringField("planDate", answer.planDate().toString());
    if (answer.officer().isPresent()) {
      officer(answer, answer.officer().get());
    }
    JsonText.write(json, "tier", answer.assignment().map(Assignment::tier).map(Enum::name));
    if (answer.absence().isPresent()) {
      absence(answer.absence().get());
    }
    if (answer.unserved().isPresent()) {
      json.writeObjectFieldStart("unserved");
      json.writeStringField("reasonId", answer.unserved().get().reasonId());
      json.writeStringField("text", answer.unserved().get().reason().in(language));
      json.writeEndObject();
    }
    if (answer.station().isPresent()) {
      station("station", answer.station().get());
    }
    if (answer.nearestStation().isPresent()) {
      station("nearestStation", answer.nearestStation().get());
    }
    json.writeEndObject();
  }

  private void officer(OfficerAnswer answer, Officer officer) throws IOException {
    json.writeObjectFieldStart("officer");
    json.writeStringField("id", officer.id());
    json.writeStringField("role", officer.role().name());
    JsonText.write(json, "name", officer.serviceName());
    json.writeBooleanField("inService", answer.isInService());
    json.writeEndObject();
  }

  private void absence(Absence absence) throws IOException {
    json.writeObjectFieldStart("absent");
    json.writeStringField("firstDay", absence.firstDay().toString());
    json.writeStringField("lastDay", absence.lastDay().toString());
    json.writeEndObject();
  }

  private void station(String field, StationAccess access) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("id", access.station().id());
    json.writeStringField("settlementCode", access.station().settlementCode());
    json.writeBooleanField("open", access.open());
    json.writeNumberField("metres", access.way().metres());
    Figures.minutes(json, "driveMinutes", access.way().drive());
    json.writeArrayFieldStart("receptionHours");
    for (var hours : access.station().receptionHours()) {
      json.writeStartObject();
      json.writeStringField("day", hours.day().name());
      json.writeStringField("begin", hours.begin().toString());
      json.writeStringField("end", hours.end().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
