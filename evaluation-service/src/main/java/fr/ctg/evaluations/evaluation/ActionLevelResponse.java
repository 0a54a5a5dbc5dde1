package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.evaluations.framework.Action;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.Status;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the indicators of one action stand. An indicator counts in one objective; an action only
 * chooses among them, and has no achievement of its own.
 */
record ActionLevelResponse(
    @JsonUnwrapped ViewResponse view,
    @Schema(description = "The action's number.", maxLength = 60, examples = "2.1") String action,
    @Schema(description = "What it is called.", maxLength = 300) String title,
    @Schema(description = "How far it is.", maxLength = 60, examples = "IN_PROGRESS")
        String actionStatus,
    @Schema(
            description =
                "Whether these are the indicators that follow the action itself, rather than those of"
                    + " the objectives it serves because none follows it.")
        boolean ofTheActionItself,
    @Schema(description = "How many of the indicators have each status.")
        Map<Status, Integer> statuses,
    @Schema(description = "Its indicators.", maxItems = 1000)
        List<IndicatorEvaluationResponse> indicators)
    implements LevelResponse {

  static ActionLevelResponse of(
      ViewResponse view, Action action, List<Indicator> followed, Evaluation evaluation) {
    Map<Status, Integer> statuses = new TreeMap<>();
    for (Indicator indicator : followed) {
      statuses.merge(evaluation.indicators().get(indicator.code()).status(), 1, Integer::sum);
    }
    return new ActionLevelResponse(
        view,
        action.number(),
        action.title(),
        action.status(),
        followed.stream().anyMatch(one -> action.number().equals(one.action())),
        statuses,
        followed.stream()
            .map(
                one -> IndicatorEvaluationResponse.of(one, evaluation.indicators().get(one.code())))
            .toList());
  }

  @Override
  public void lines(EvaluationTable table) {
    indicators.forEach(indicator -> table.indicator(indicator, action));
  }
}
