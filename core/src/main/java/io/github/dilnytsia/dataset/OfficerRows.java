package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.TrainingStage;
import java.util.Map;

/** {@code officers.csv}. */
final class OfficerRows {

  private static final Map<String, Role> ROLES = Words.by(Role.class, Role::name);
  private static final Map<String, TrainingStage> STAGES =
      Words.by(TrainingStage.class, TrainingStage::name);

  private OfficerRows() {}

  static void read(Row row, Draft draft) {
    var role = row.oneOf("role", ROLES);
    var stage = row.oneOf("stage", STAGES);
    var stageSince = row.findDate("stage_since");
    var from = row.findDate("in_service_from");
    var to = row.findDate("in_service_to");
    var officer = Officer.builder()
        .id(Keys.ownId(row, "officer_id", draft.officerIds))
        .role(role)
        .stage(stage)
        .stageSince(stageSince)
        .expectedInService(row.findDate("expected_in_service"))
        .trainingPlace(row.find("training_place"))
        .stationId(Keys.findStation(row, draft))
        .homeCode(Keys.findSettlement(row, "home_katottg", draft))
        .areaCode(area(row, role, draft))
        .hoursPerMonth(row.findCount("hours_per_month", 1, 744))
        .hasCar(row.findFlag("has_car"))
        .inServiceFrom(from)
        .inServiceTo(to)
        .serviceName(row.find("service_name"))
        .contact(row.find("contact"));
    if (row.find("station_id").isEmpty() && row.find("home_katottg").isEmpty()) {
      row.expect("station_id", say("expected.base"));
    }
    Spans.check(row, "in_service_from", from, "in_service_to", to);
    if (row.isSound()) {
      var fact = officer.build();
      draft.officers.add(fact);
      noticeNeverInService(row, fact);
    }
  }

  private static void noticeNeverInService(Row row, Officer officer) {
    var since = officer.stageSince();
    var to = officer.inServiceTo();
    if (officer.inServiceFrom().isEmpty()
        && since.isPresent()
        && to.isPresent()
        && to.get().isBefore(since.get())) {
      row.notice("in_service_to", say("notice.never-in-service", to.get(), since.get()));
    }
  }

  private static String area(Row row, Role role, Draft draft) {
    var code = row.code("area_code");
    if (!row.isSound("area_code") || !draft.hromadaIds.excludes(code)) {
      return draft.hromadaIds.shared(code);
    }
    var isRaion = draft.raions.contains(code);
    if (role == Role.COMMUNITY_OFFICER && row.isSound("role")) {
      if (isRaion) {
        row.expect(
            "area_code",
            say("expected.area-hromada", row.name(DatasetFile.HROMADAS)),
            say("hint.raion"));
      } else {
        row.expect("area_code", say("expected.area-hromada", row.name(DatasetFile.HROMADAS)));
      }
    } else if (!isRaion) {
      row.expect("area_code", say("expected.area", row.name(DatasetFile.HROMADAS)));
    }
    return code;
  }

  static void write(Officer officer, Cells cells) {
    cells.put("officer_id", officer.id());
    cells.put("role", officer.role().name());
    cells.put("stage", officer.stage().name());
    cells.put("stage_since", officer.stageSince());
    cells.put("expected_in_service", officer.expectedInService());
    cells.put("training_place", officer.trainingPlace());
    cells.put("station_id", officer.stationId());
    cells.put("home_katottg", officer.homeCode());
    cells.put("area_code", officer.areaCode());
    cells.put("hours_per_month", officer.hoursPerMonth());
    cells.put("has_car", officer.hasCar());
    cells.put("in_service_from", officer.inServiceFrom());
    cells.put("in_service_to", officer.inServiceTo());
    cells.put("service_name", officer.serviceName());
    cells.put("contact", officer.contact());
  }
}
