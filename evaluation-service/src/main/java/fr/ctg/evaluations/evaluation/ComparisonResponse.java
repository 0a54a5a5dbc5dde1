package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.framework.Territory;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two sides of a convention beside each other. */
record ComparisonResponse(
    @JsonUnwrapped MomentResponse moment,
    @Schema(description = "In what the two sides differ.") ComparisonBy by,
    @Schema(description = "The side compared with.") SideResponse first,
    @Schema(description = "The other side.") SideResponse second,
    @Schema(
            description = "Of DATES: the convention, its axes and its objectives; else absent.",
            maxItems = 1000)
        List<ComparedGroupResponse> groups,
    @Schema(description = "Every indicator in question.", maxItems = 1000)
        List<ComparedIndicatorResponse> indicators) {

  private static final Text REST = new Text("Reste du périmètre", "Rest of the perimeter");
  private static final Text NEIGHBOURHOODS =
      new Text("Quartiers prioritaires (QPV)", "Priority neighbourhoods (QPV)");
  private static final Text EVERYWHERE = new Text("Ensemble du périmètre", "Whole perimeter");
  private static final Text EVERYONE = new Text("Ensemble des personnes", "Everyone");

  /** One of the two. */
  record SideResponse(
      @Schema(description = "What it is, for people.", maxLength = 600, examples = "2019")
          String label,
      @Schema(description = "The day it is seen from.", examples = "2019-12-31") LocalDate asOf,
      @Schema(
              description = "The period of its figures; absent where each indicator has its own.",
              maxLength = 21,
              examples = "2019")
          String period,
      @Schema(
              description = "Its territory; absent for the perimeter, or for a part of several.",
              maxLength = 60)
          String territory,
      @Schema(description = "Its people; absent for everyone.", maxLength = 500)
          String breakdown) {}

  static ComparisonResponse of(
      ComparisonQuestion question, List<ComparedIndicatorResponse> indicators, Locale language) {
    return of(question, null, indicators, language);
  }

  static ComparisonResponse ofDays(
      ComparisonQuestion question,
      List<ComparedIndicatorResponse> indicators,
      Evaluation first,
      Evaluation second,
      Locale language) {
    // With some indicators only, what is above them is not what it is.
    List<ComparedGroupResponse> groups =
        question.onlySome() ? null : groups(question.moment().framework(), first, second);
    return of(question, groups, indicators, language);
  }

  private static ComparisonResponse of(
      ComparisonQuestion question,
      List<ComparedGroupResponse> groups,
      List<ComparedIndicatorResponse> indicators,
      Locale language) {
    boolean rest = question.by() == ComparisonBy.QPV_AND_REST;
    return new ComparisonResponse(
        MomentResponse.of(question.moment()),
        question.by(),
        side(question.by(), question.first(), rest ? REST : null, language),
        side(question.by(), question.second(), rest ? NEIGHBOURHOODS : null, language),
        groups,
        indicators);
  }

  private static SideResponse side(
      ComparisonBy by, ComparisonQuestion.Side side, Text label, Locale language) {
    AskedFocus focus = side.focus();
    return new SideResponse(
        label == null ? label(by, side, language) : label.in(language),
        side.moment().asOf(),
        side.period() == null ? null : side.period().canonical(),
        focus.territoryText(),
        focus.breakdownText());
  }

  private static String label(ComparisonBy by, ComparisonQuestion.Side side, Locale language) {
    AskedFocus focus = side.focus();
    return switch (by) {
      case DATES -> side.moment().asOf().toString();
      case PERIODS -> side.period().canonical();
      case TERRITORIES ->
          focus.territory() == null
              ? EVERYWHERE.in(language)
              : nameOf(focus.territory(), side.moment().framework());
      case BREAKDOWNS ->
          focus.breakdownText() == null ? EVERYONE.in(language) : focus.breakdownText();
      case QPV_AND_REST -> throw new IllegalStateException("Its sides have labels of their own");
    };
  }

  private static String nameOf(TerritoryKey key, Framework framework) {
    return framework.territories().stream()
        .filter(territory -> territory.key().equals(key) && territory.name() != null)
        .map(Territory::name)
        .findFirst()
        .orElse(key.toString());
  }

  private static List<ComparedGroupResponse> groups(
      Framework framework, Evaluation first, Evaluation second) {
    List<ComparedGroupResponse> groups = new ArrayList<>();
    groups.add(
        ComparedGroupResponse.of(
            ComparedGroupResponse.GroupKind.CONVENTION,
            framework.convention().reference(),
            framework.convention().title(),
            first.convention(),
            second.convention()));
    for (Axis axis : framework.axes()) {
      groups.add(
          ComparedGroupResponse.of(
              ComparedGroupResponse.GroupKind.AXIS,
              axis.code(),
              axis.name(),
              first.axes().get(axis.code()),
              second.axes().get(axis.code())));
    }
    for (Objective objective : framework.objectives()) {
      if (first.objectives().containsKey(objective.code())
          || second.objectives().containsKey(objective.code())) {
        groups.add(
            ComparedGroupResponse.of(
                ComparedGroupResponse.GroupKind.OBJECTIVE,
                objective.code(),
                objective.statement(),
                first.objectives().get(objective.code()),
                second.objectives().get(objective.code())));
      }
    }
    return groups;
  }
}
