package fr.ctg.evaluations.report;

import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.finding.Detected;
import fr.ctg.evaluations.finding.Finding;
import fr.ctg.evaluations.finding.Findings;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The findings of an evaluation, with those that examinations have opened, and what the committee
 * could decide about them. A partner sees those about indicators that it is responsible for.
 */
final class FindingRows {

  private record Found(Detected detected, FindingRow row) {}

  /** The worst first; those that matter alike stay in the order of the framework. */
  private static final Comparator<Found> WORST_FIRST =
      Comparator.comparing((Found one) -> one.row().severity()).reversed();

  private final List<Found> found;

  FindingRows(ReportQuestion question, Evaluation evaluation, Findings findings) {
    List<Finding> open =
        findings.open(
            question.moment().framework().convention().id(),
            question.moment().asOf(),
            question.moment().knownAt().revision());
    this.found =
        findings.foundIn(evaluation).stream()
            .filter(one -> isVisible(one, question))
            .map(
                one ->
                    new Found(
                        one,
                        FindingRow.of(
                            one,
                            open.stream().filter(other -> isSame(one, other)).findFirst(),
                            question.language())))
            .sorted(WORST_FIRST)
            .toList();
  }

  List<FindingRow> findings() {
    return found.stream().map(Found::row).toList();
  }

  /** One for each indicator, however many findings call for it. */
  List<ProposalRow> proposals() {
    return found.stream()
        .filter(one -> one.detected().suggestedDecision() != null)
        .collect(
            Collectors.groupingBy(
                one -> one.row().indicator(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(FindingRows::proposal)
        .toList();
  }

  private static ProposalRow proposal(List<Found> reasons) {
    // The first one is the worst.
    FindingRow first = reasons.get(0).row();
    List<UUID> ids = reasons.stream().map(one -> one.row().id()).filter(Objects::nonNull).toList();
    return new ProposalRow(
        // An analysis is asked for only where nothing more precise is: it is the last of them.
        reasons.stream()
            .map(one -> one.detected().suggestedDecision())
            .min(Comparator.naturalOrder())
            .orElseThrow(),
        first.severity(),
        first.axis(),
        first.objective(),
        first.indicator(),
        first.label(),
        reasons.stream().map(one -> one.row().kind()).toList(),
        ids);
  }

  private static boolean isSame(Detected one, Finding other) {
    return one.kind() == other.kind() && one.indicator().equals(other.indicator());
  }

  private static boolean isVisible(Detected one, ReportQuestion question) {
    return question.partner() == null
        || question
            .moment()
            .framework()
            .indicator(one.indicator())
            .map(indicator -> indicator.isOwedBy(question.partner()))
            .orElse(false);
  }
}
