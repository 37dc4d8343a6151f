package io.github.dilnytsia.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.NormBook;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Settlement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SyntheticDatasetTest {

  private static final LocalDate DATE = LocalDate.of(2021, 6, 30);

  private static final Norms NORMS = NormBook.of(List.of(Norm.builder()
          .code("drive-speed")
          .amount(BigDecimal.valueOf(38))
          .unit("km/h")
          .sureness(Sureness.DERIVED)
          .source("design")
          .build()))
      .on(DATE);

  @Property(tries = 200)
  void meetsEveryWishExactly(@ForAll("wishes") Wishes wishes) {
    var dataset = SyntheticDataset.of(wishes);

    var territory = dataset.territory();
    var force = dataset.force();
    assertThat(territory.hromadas().stream().map(h -> h.oblast()).distinct())
        .hasSize(wishes.oblasts());
    assertThat(territory.hromadas().stream().map(h -> h.raionCode()).distinct())
        .hasSize(wishes.raions());
    assertThat(territory.hromadas()).hasSize(wishes.hromadas());
    assertThat(territory.settlements()).hasSize(wishes.settlements());
    assertThat(territory.settlements().stream().mapToLong(Settlement::residents).sum())
        .isEqualTo(wishes.residents());
    assertThat(territory.settlements()).allMatch(settlement -> settlement.residents() >= 5);
    assertThat(force.stations())
        .hasSize(wishes.stations())
        .allMatch(station -> station.isOpenOn(wishes.date()));
    assertThat(territory.hromadas().stream()
            .filter(h -> force.memorandumOf(h.code(), wishes.date()) == MemorandumState.IN_FORCE))
        .hasSize(wishes.memoranda());
    for (var stage : TrainingStage.values()) {
      assertThat(officers(dataset, Role.COMMUNITY_OFFICER, stage))
          .isEqualTo(wishes.communityOfficers().getOrDefault(stage, 0));
      assertThat(officers(dataset, Role.DISTRICT_OFFICER, stage))
          .isEqualTo(wishes.districtOfficers().getOrDefault(stage, 0));
    }
    assertThat(force.officers())
        .filteredOn(officer -> officer.stage() == TrainingStage.IN_SERVICE)
        .allMatch(officer -> officer.isInServiceOn(wishes.date()));
  }

  @Property(tries = 100)
  void whatItMakesIsAProblem(@ForAll("wishes") Wishes wishes) {
    var problem = SyntheticDataset.of(wishes).problemOn(wishes.date());

    assertThat(problem.territory().units()).isNotEmpty();
  }

  @Property(tries = 50)
  void withAnOfficerAndAStationInEachHromadaNobodyIsBeyondTheHardReach(
      @ForAll("wishes") Wishes drawn, @ForAll @IntRange(max = 600) int more) {
    // A hromada has room for 190.
    var settlements = Math.min(more, 189 * drawn.hromadas());
    var wishes = Wishes.builder()
        .from(drawn)
        .settlements(drawn.hromadas() + settlements)
        .residents(10 * (drawn.hromadas() + settlements))
        .memoranda(drawn.hromadas())
        .stations(drawn.hromadas())
        .communityOfficers(Map.of(TrainingStage.IN_SERVICE, drawn.hromadas()))
        .build();

    var problem = SyntheticDataset.of(wishes).problemOn(DATE);

    var reached = Candidates.of(problem, NORMS).stream()
        .filter(pair -> pair.isCommunityOfficer() && pair.isInOwnHromada())
        .filter(pair -> pair.driveMinutes().compareTo(BigDecimal.valueOf(60)) <= 0)
        .map(Candidate::unitId)
        .collect(Collectors.toSet());
    assertThat(reached).isEqualTo(problem.territory().unitById().keySet());
  }

  @Property(tries = 20)
  void theSameWishesGiveTheSameFacts(@ForAll("wishes") Wishes wishes) {
    assertThat(SyntheticDataset.of(wishes)).isEqualTo(SyntheticDataset.of(wishes));
  }

  @Test
  void refusesWishesThatCannotBeMetAndSaysWhich() {
    var wishes = Wishes.builder()
        .name("poor")
        .date(DATE)
        .seed(1)
        .hromadas(3)
        .settlements(10)
        .residents(49);

    assertThatIllegalArgumentException()
        .isThrownBy(wishes::build)
        .withMessageContainingAll("poor", "49 residents", "50");
  }

  private static int officers(Dataset dataset, Role role, TrainingStage stage) {
    return (int) dataset.force().officers().stream()
        .filter(officer -> officer.role() == role && officer.stage() == stage)
        .count();
  }

  @Provide
  Arbitrary<Wishes> wishes() {
    var few = Arbitraries.integers().between(0, 6);
    return Combinators.combine(
            Arbitraries.integers().between(1, 4).list().ofSize(3),
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, 90_000),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 100),
            few.list().ofSize(8),
            Arbitraries.longs())
        .as((factors, settlements, residents, stations, signed, officers, seed) -> {
          var raions = factors.get(0) * factors.get(1);
          var hromadas = raions * factors.get(2);
          var memoranda = hromadas * signed / 100;
          var wishes = Wishes.builder()
              .name("drawn")
              .date(DATE)
              .seed(seed)
              .oblasts(factors.get(0))
              .raions(raions)
              .hromadas(hromadas)
              .settlements(hromadas + settlements)
              .residents(5 * (hromadas + settlements) + residents)
              .stations(stations)
              .memoranda(memoranda);
          var community = new EnumMap<TrainingStage, Integer>(TrainingStage.class);
          var counts = officers.iterator();
          for (var stage : TrainingStage.values()) {
            community.put(stage, counts.next());
            wishes.putDistrictOfficer(stage, counts.next());
          }
          if (memoranda == 0) {
            community.remove(TrainingStage.IN_SERVICE);
          }
          return wishes.communityOfficers(community).build();
        })
        .withoutEdgeCases();
  }
}
