package io.github.dilnytsia.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Territory;
import java.io.IOException;

/** {@code plan.geojson}: every unit as a point with the properties of its row in {@code plan.csv}, and its names. */
final class PlanMap {

  private PlanMap() {}

  static byte[] text(BeatPlan plan, PlanningProblem problem) {
    return Json.write(json -> {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeArrayFieldStart("features");
      for (var unit : problem.territory().units()) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", unit.id());
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeFieldName("coordinates");
        Json.writePoint(json, unit.location());
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        writeProperties(json, plan, unit);
        writeNames(json, unit, problem.territory());
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  /** Of a unit nobody serves, what only an assignment has is null. */
  private static void writeProperties(JsonGenerator json, BeatPlan plan, BasicUnit unit)
      throws IOException {
    var assignment = plan.findAssignment(unit.id());
    json.writeStringField("unit_id", unit.id());
    json.writeStringField("katottg", unit.settlementCode());
    if (assignment.isPresent()) {
      json.writeStringField("officer_id", assignment.get().officerId());
      json.writeStringField("tier", assignment.get().tier().name());
      json.writeNumberField("drive_minutes", Figures.minutes(assignment.get().drive()));
      json.writeNumberField("work_hours", Figures.hours(assignment.get().work()));
      json.writeNumberField("travel_hours", Figures.hours(assignment.get().travel()));
    } else {
      for (var name :
          new String[] {"officer_id", "tier", "drive_minutes", "work_hours", "travel_hours"}) {
        json.writeNullField(name);
      }
    }
    json.writeNumberField("residents", unit.residents());
    json.writeNumberField("pinned", assignment.isPresent() && assignment.get().pinned() ? 1 : 0);
  }

  /** For labels: of a part, the names of its settlement. */
  private static void writeNames(JsonGenerator json, BasicUnit unit, Territory territory)
      throws IOException {
    var hromada = territory.hromada(unit.hromadaCode());
    json.writeStringField("name_uk", unit.settlement().name());
    json.writeStringField("name_en", unit.settlement().nameEn().orElse(null));
    json.writeStringField("hromada_code", hromada.code());
    json.writeStringField("hromada_uk", hromada.name());
    json.writeStringField("hromada_en", hromada.nameEn().orElse(null));
  }
}
