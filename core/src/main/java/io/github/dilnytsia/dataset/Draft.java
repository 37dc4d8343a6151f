package io.github.dilnytsia.dataset;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Neighbours;
import io.github.dilnytsia.territory.Outline;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.SettlementStatus;
import io.github.dilnytsia.territory.TravelTime;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has been read of a dataset so far: the sound facts, and the ids of all rows, sound or not.
 *
 * <p>Files are read in an order in which every reference points to a file already read, the centre of a hromada alone
 * excepted.
 */
final class Draft {

  final Ids hromadaIds = new Ids();
  final Ids settlementIds = new Ids();
  final Ids partIds = new Ids();
  final Ids stationIds = new Ids();
  final Ids officerIds = new Ids();
  final Set<String> raions = new HashSet<>();

  /** Rows of hromadas whose centre is to be looked for among the settlements. */
  final List<Row> centerRows = new ArrayList<>();

  final Map<String, Hromada> hromadas = new LinkedHashMap<>();
  final List<Memorandum> memoranda = new ArrayList<>();
  final Map<String, Settlement> settlements = new LinkedHashMap<>();
  final ListMultimap<String, SettlementPart> parts = ArrayListMultimap.create();

  /** Settlements that some row of the parts' file names, sound or not. */
  final Set<String> settlementsWithParts = new HashSet<>();

  final List<Demand> demands = new ArrayList<>();
  final List<SettlementStatus> statuses = new ArrayList<>();
  final List<Neighbours> neighbours = new ArrayList<>();
  final List<Outline> outlines = new ArrayList<>();
  final List<TravelTime> travelTimes = new ArrayList<>();

  final List<Officer> officers = new ArrayList<>();
  final List<Station> stations = new ArrayList<>();
  final List<Absence> absences = new ArrayList<>();

  final Map<String, String> currentPlan = new LinkedHashMap<>();
  final Map<String, Pin> pins = new HashMap<>();
  final List<Forbid> forbids = new ArrayList<>();
  final List<Norm> norms = new ArrayList<>();
  final List<WorkloadRate> workloadRates = new ArrayList<>();
  final Map<String, BigDecimal> weights = new LinkedHashMap<>();

  /** Keys of rows of which there may be one only, with their rows. */
  private final Map<FileLayout, Ids> keys = new HashMap<>();

  /** Takes in the key of a row, told as a problem at the column if an earlier row has it. */
  void once(FileLayout file, Row row, String column, String key) {
    Keys.once(row, column, keys.computeIfAbsent(file, f -> new Ids()), key);
  }
}
