package io.github.dilnytsia.report;

import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Nearness;
import io.github.dilnytsia.plan.Reach;
import java.io.IOException;
import java.math.BigDecimal;

/** How near residents are to a station, their officer and the raion's centre. */
final class NearnessData {

  private final BeatPlan plan;

  NearnessData(BeatPlan plan) {
    this.plan = plan;
  }

  void write(JsonOut out, Nearness nearness) throws IOException {
    out.beginObject();
    write(out, "station", nearness.toStation());
    write(out, "officer", nearness.toOfficer());
    write(out, "centre", nearness.toRaionCentre());
    out.number("saved", plan.kilometresSaved(nearness), 1);
    out.endObject();
  }

  /** Residents, mean drive in seconds, mean way in metres, residents within 15 and within 30 minutes. */
  private static void write(JsonOut out, String field, Reach reach) throws IOException {
    out.field(field);
    out.beginArray();
    out.number(reach.residents());
    out.number(BigDecimal.valueOf(reach.meanDrive().toMillis(), 3));
    out.number(reach.meanMetres());
    out.number(reach.residentsWithin15Minutes());
    out.number(reach.residentsWithin30Minutes());
    out.endArray();
  }
}
