package io.github.dilnytsia.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import io.github.dilnytsia.internal.LibraryVersion;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.Reach;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code summary.json}: the figures of a plan, and what its other files contain. */
final class PlanSummaryText {

  private PlanSummaryText() {}

  static byte[] of(
      BeatPlan plan,
      PlanningProblem problem,
      Map<String, byte[]> files,
      Map<String, String> amendments) {
    return Json.write(json -> {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      writeOrigin(json, plan);
      writeFigures(json, plan, problem);
      writeCost(json, plan);
      writeFindings(json, plan);
      writeFiles(json, files);
      writeAmendments(json, amendments);
      json.writeBooleanField("interrupted", plan.interrupted());
      json.writeNumberField("estimatedDrives", plan.estimatedDrives());
      json.writeObjectFieldStart("officersMissingByRaion");
      for (var raion : plan.officersMissingByRaion().entrySet()) {
        json.writeNumberField(raion.getKey(), Figures.index(raion.getValue()));
      }
      json.writeEndObject();
      writeNearness(json, plan);
      json.writeArrayFieldStart("amendedRules");
      for (var rule : plan.amendedRules()) {
        json.writeString(rule);
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void writeOrigin(JsonGenerator json, BeatPlan plan) throws IOException {
    json.writeStringField("dataset", plan.problem());
    json.writeStringField("date", plan.date().toString());
    json.writeStringField("version", LibraryVersion.text());
    json.writeNumberField("seed", plan.seed());
    json.writeStringField("fingerprint", plan.fingerprint());
  }

  private static void writeFigures(JsonGenerator json, BeatPlan plan, PlanningProblem problem)
      throws IOException {
    json.writeNumberField("units", problem.territory().units().size());
    json.writeNumberField("residents", plan.residents());
    json.writeNumberField("officersInService", plan.officersInService());
    json.writeNumberField("unservedResidents", plan.unservedResidents());
    json.writeNumberField("officersMissing", Figures.index(plan.officersMissing()));
  }

  private static void writeCost(JsonGenerator json, BeatPlan plan) throws IOException {
    var score = plan.score();
    json.writeObjectFieldStart("cost");
    json.writeNumberField("total", Figures.exactHours(score.total()));
    json.writeNumberField("driving", Figures.exactHours(score.driving()));
    json.writeNumberField("journeys", Figures.exactHours(score.journeys()));
    json.writeNumberField("overload", Figures.exactHours(score.overload()));
    json.writeNumberField("balance", Figures.exactHours(score.balance()));
    json.writeNumberField("district", Figures.exactHours(score.district()));
    json.writeNumberField("moves", Figures.exactHours(score.moves()));
    json.writeNumberField("preferences", Figures.exactHours(score.preferences()));
    json.writeEndObject();
    json.writeObjectFieldStart("bound");
    json.writeNumberField("unservedResidents", plan.bound().unservedResidents());
    json.writeNumberField("cost", Figures.exactHours(plan.bound().cost()));
    json.writeEndObject();
    json.writeNumberField("gap", Figures.share(plan.gap()));
    json.writeNumberField("meanDriveMinutes", Figures.minutes(plan.meanDrive()));
    json.writeNumberField("longestDriveMinutes", Figures.minutes(plan.longestDrive()));
  }

  /** Flat, as cost and bound are: a mean of nobody is left out. */
  private static void writeNearness(JsonGenerator json, BeatPlan plan) throws IOException {
    var nearness = plan.nearness();
    json.writeObjectFieldStart("nearness");
    writeReach(json, "station", nearness.toStation());
    writeReach(json, "officer", nearness.toOfficer());
    writeReach(json, "raionCentre", nearness.toRaionCentre());
    json.writeNumberField("kmSavedPerMonth", Figures.kilometres(plan.kilometresSaved(nearness)));
    json.writeEndObject();
  }

  private static void writeReach(JsonGenerator json, String place, Reach reach) throws IOException {
    json.writeNumberField(place + "Residents", reach.residents());
    if (reach.residents() > 0) {
      json.writeNumberField(place + "MeanMinutes", Figures.minutes(reach.meanDrive()));
      json.writeNumberField(
          place + "MeanKm", Figures.kilometres(BigDecimal.valueOf(reach.meanMetres(), 3)));
      json.writeNumberField(place + "Within15", Figures.share(reach.shareWithin15Minutes()));
      json.writeNumberField(place + "Within30", Figures.share(reach.shareWithin30Minutes()));
    }
  }

  private static void writeFindings(JsonGenerator json, BeatPlan plan) throws IOException {
    var counts = plan.findings().stream()
        .collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
    json.writeObjectFieldStart("findings");
    for (var severity : Severity.values()) {
      json.writeNumberField(severity.name(), counts.getOrDefault(severity, 0L));
    }
    json.writeEndObject();
  }

  private static void writeFiles(JsonGenerator json, Map<String, byte[]> files) throws IOException {
    json.writeObjectFieldStart("files");
    for (var file : files.entrySet()) {
      json.writeStringField(
          file.getKey(), Hashing.sha256().hashBytes(file.getValue()).toString());
    }
    json.writeEndObject();
  }

  private static void writeAmendments(JsonGenerator json, Map<String, String> amendments)
      throws IOException {
    if (!amendments.isEmpty()) {
      json.writeObjectFieldStart("amendments");
      for (var file : ImmutableSortedMap.copyOf(amendments).entrySet()) {
        json.writeStringField(file.getKey(), file.getValue());
      }
      json.writeEndObject();
    }
  }
}
