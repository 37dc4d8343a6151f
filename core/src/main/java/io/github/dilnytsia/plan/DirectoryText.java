package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.ReceptionHours;
import io.github.dilnytsia.territory.GeoPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Answers of a directory as sentences for residents. One object writes one text. */
final class DirectoryText {

  private static final Phrases PHRASES = Phrases.load(DirectoryText.class, "directory");

  private static final Comparator<ReceptionHours> BY_WEEK =
      Comparator.comparing(ReceptionHours::day).thenComparing(ReceptionHours::begin);

  private final Language language;
  private final PlaceWords places;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  DirectoryText(Language language) {
    this.language = language;
    this.places = new PlaceWords(PHRASES, language);
  }

  List<String> answer(OfficerAnswer answer) {
    write(answer);
    return lines.build();
  }

  List<String> settlement(SettlementAnswer found) {
    write(found);
    return lines.build();
  }

  List<String> point(PointAnswer found) {
    say("point", degrees(found.point()), distance(found.metres()));
    if (found.isFar()) {
      say("point-far", distance(PointAnswer.FAR_METRES));
    }
    write(found.answer());
    return lines.build();
  }

  List<String> name(NameAnswer found) {
    var names = found.names();
    names.unknownAreas().forEach(area -> say("unknown-area", area));
    if (names.contradictsKind()) {
      say("another-kind");
    }
    if (found.settlements().size() == 1) {
      write(found.settlements().get(0));
    } else {
      lines.addAll(new NameText(PHRASES, language).lines(found));
    }
    if (!names.matches().isEmpty() && !names.others().isEmpty()) {
      say("others", names.others().size());
    }
    return lines.build();
  }

  private void write(SettlementAnswer found) {
    var answers = found.answers();
    if (answers.size() == 1) {
      write(answers.get(0));
      return;
    }
    var settlement = found.settlement();
    say("parts", places.settlement(settlement), settlement.code(), answers.size());
    answers.forEach(answer -> say("part", answer.unit().id(), places.who(answer)));
  }

  private void write(OfficerAnswer answer) {
    var unit = answer.unit();
    say(
        unit.part().isPresent() ? "unit-part" : "unit",
        places.settlement(unit.settlement()),
        unit.id(),
        places.hromada(answer.hromada()),
        unit.residents());
    answer.unserved().ifPresent(reason -> say("unserved", reason.reason(), reason.reasonId()));
    answer.officer().ifPresent(officer -> write(answer, officer));
    station(answer);
    if (!answer.date().equals(answer.planDate())) {
      say("plan-of", answer.planDate(), answer.date());
    }
  }

  private void write(OfficerAnswer answer, Officer officer) {
    say("officer", places.officer(officer), PHRASES.say("role-" + officer.role()));
    officer.contact().ifPresent(contact -> say("contact", contact));
    answer.tier().filter(tier -> tier != Tier.COMMUNITY).ifPresent(tier -> say("tier-" + tier));
    if (answer.isInService()) {
      answer
          .absence()
          .ifPresentOrElse(
              absence -> absent(absence, answer.date()), () -> say("present", answer.date()));
    } else {
      notInService(officer, answer.date());
    }
  }

  /** The reason, such as an illness, is nobody's business. */
  private void absent(Absence absence, LocalDate date) {
    say("absent", date, absence.firstDay(), absence.lastDay());
  }

  private void notInService(Officer officer, LocalDate date) {
    var over = officer.inServiceTo().filter(last -> last.isBefore(date));
    if (over.isPresent()) {
      say("no-longer-in-service", date, over.get());
    } else {
      say("not-in-service", date);
    }
  }

  /** The officer's own station, and another where that one is of no use. */
  private void station(OfficerAnswer answer) {
    answer.station().ifPresent(own -> {
      station("station", own);
      if (!own.open()) {
        say("station-closed", answer.date());
      }
    });
    if (answer.station().isEmpty() && answer.isServed()) {
      say("no-station");
    }
    if (answer.station().filter(StationAccess::open).isEmpty()) {
      answer.nearestStation().ifPresent(nearest -> station("nearest-station", nearest));
    }
  }

  private void station(String key, StationAccess access) {
    say(
        key,
        access.station().id(),
        places.settlement(access.way().settlement()),
        distance(access.way().metres()),
        drive(access.way()));
    var hours = access.station().receptionHours();
    if (hours.isEmpty()) {
      say("no-hours");
    } else {
      say(
          "hours",
          hours.stream().sorted(BY_WEEK).map(this::hours).collect(Collectors.joining("; ")));
    }
  }

  private String hours(ReceptionHours hours) {
    return PHRASES.say(
        language, "hours-of-day", PHRASES.say("day-" + hours.day()), hours.begin(), hours.end());
  }

  private void say(String key, Object... figures) {
    lines.add(PHRASES.say(language, key, figures));
  }

  private static Wording distance(long metres) {
    return metres < 1_000
        ? PHRASES.say("metres", metres)
        : PHRASES.say(
            "kilometres", BigDecimal.valueOf(metres, 3).setScale(1, RoundingMode.HALF_UP));
  }

  private static Wording drive(Way way) {
    var minutes = BigDecimal.valueOf(way.drive().toSeconds())
        .divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP);
    if (minutes.signum() == 0) {
      return PHRASES.say("minutes-none");
    }
    return PHRASES.say(way.estimated() ? "minutes-estimated" : "minutes", minutes);
  }

  /** With a point in both languages, as a map takes them. */
  private static String degrees(GeoPoint point) {
    return BigDecimal.valueOf(point.lat()).toPlainString()
        + ", "
        + BigDecimal.valueOf(point.lon()).toPlainString();
  }
}
