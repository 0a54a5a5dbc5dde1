package fr.ctg.evaluations.funding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.ctg.evaluations.framework.ConventionServiceAway;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What convention-service says beside the framework: how far the actions have got, what they are
 * funded with, and what is paid beside them.
 *
 * @param convention the convention's reference
 */
public record FollowUp(
    String convention,
    List<FollowedAction> actions,
    List<FundingLine> fundingLines,
    List<Aid> aids) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  public FollowUp {
    Objects.requireNonNull(convention, "convention");
    actions = List.copyOf(actions);
    fundingLines = List.copyOf(fundingLines);
    aids = aids == null ? List.of() : List.copyOf(aids);
  }

  /**
   * It may say more than is read here: a producer adds within v1.
   *
   * @throws ConventionServiceAway if the text is nothing of the kind
   */
  static FollowUp read(String text) {
    try {
      FollowUp followUp = JSON.readValue(text, FollowUp.class);
      if (followUp == null) {
        throw new ConventionServiceAway("answered nothing");
      }
      Set<String> numbers = new HashSet<>();
      followUp.actions().forEach(action -> numbers.add(action.number()));
      if (numbers.size() != followUp.actions().size()
          || !followUp.fundingLines().stream()
              .map(FundingLine::action)
              .allMatch(numbers::contains)) {
        throw new ConventionServiceAway("sent funding that does not fit its actions");
      }
      return followUp;
    } catch (JsonProcessingException nonsense) {
      throw new ConventionServiceAway("sent something that is no follow-up", nonsense);
    }
  }
}
