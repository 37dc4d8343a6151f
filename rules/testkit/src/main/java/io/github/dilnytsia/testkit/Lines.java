package io.github.dilnytsia.testkit;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Workload;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.JudgedCandidate;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Judgements as lines of text, so that a difference shows as the lines that differ. */
final class Lines {

  private Lines() {}

  /** Everything an assessment says, words and all. */
  static List<String> of(Assessment assessment) {
    return Stream.of(
            assessment.norms().byCode().values().stream().map(Object::toString),
            assessment.weights().byName().entrySet().stream().map(Object::toString),
            Stream.of("hard rules " + ImmutableList.sortedCopyOf(assessment.hardRules())),
            Stream.of("hard capacity " + assessment.hardCapacity()),
            workloads(assessment.workloads().values()).stream(),
            assessment.candidates().stream().flatMap(Lines::inFull))
        .flatMap(lines -> lines)
        .toList();
  }

  private static Stream<String> inFull(JudgedCandidate judged) {
    var pair = pair(judged, UnaryOperator.identity());
    return Stream.concat(
        Stream.of(pair + (judged.isEligible() ? " may" : " may not")),
        judged.verdicts().stream()
            .map(verdict -> "%s: %s (%s)"
                .formatted(numbers(pair, verdict), verdict.reason(), verdict.source())));
  }

  static List<String> workloads(Collection<Workload> workloads) {
    return workloads.stream().map(Object::toString).sorted().toList();
  }

  /** Every pair with the numbers of its verdicts, without any words, in the order of the text. */
  static List<String> verdicts(Assessment assessment) {
    return verdicts(assessment, judged -> true, UnaryOperator.identity());
  }

  /** The same of some pairs, with officers by other ids. */
  static List<String> verdicts(
      Assessment assessment, Predicate<JudgedCandidate> wanted, UnaryOperator<String> officers) {
    return assessment.candidates().stream()
        .filter(wanted)
        .flatMap(judged -> {
          var pair = pair(judged, officers);
          return Stream.concat(
              Stream.of(pair), judged.verdicts().stream().map(verdict -> numbers(pair, verdict)));
        })
        .sorted()
        .toList();
  }

  private static String pair(JudgedCandidate judged, UnaryOperator<String> officers) {
    return "%s %s"
        .formatted(
            judged.candidate().unitId(), officers.apply(judged.candidate().officerId()));
  }

  private static String numbers(String pair, Verdict verdict) {
    return "%s %s %s %s of %s %s, %s"
        .formatted(
            pair,
            verdict.kind(),
            verdict.ruleId(),
            plain(verdict.value()),
            plain(verdict.limit()),
            verdict.unit().orElse(""),
            verdict.weight());
  }

  /** Everything findings say but their words, in the order of the text. */
  static List<String> findings(Collection<Finding> findings) {
    return findings.stream()
        .map(finding -> "%s %s %s%s%s %s of %s %s"
            .formatted(
                finding.severity(),
                finding.ruleId(),
                finding.hromadaCode().map(code -> "hromada " + code + " ").orElse(""),
                finding.officerId().map(id -> "officer " + id + " ").orElse(""),
                finding.unitId().map(id -> "unit " + id + " ").orElse(""),
                plain(finding.value()),
                plain(finding.limit()),
                finding.unit().orElse("")))
        .sorted()
        .toList();
  }

  private static String plain(Optional<BigDecimal> figure) {
    return figure.map(amount -> amount.stripTrailingZeros().toPlainString()).orElse("no figure");
  }
}
