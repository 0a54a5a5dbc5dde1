package fr.ctg.conventions.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.conventions.decision.DecisionRequest.EvidenceRequest;
import fr.ctg.kit.answer.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/** Puts decisions into the words of answers: their changes are kept as JSON. */
@ApplicationScoped
class DecisionReading {

  private static final TypeReference<List<ChangeRequest>> CHANGES = new TypeReference<>() {};

  private final DecisionRepository decisions;
  private final ObjectMapper json;

  DecisionReading(DecisionRepository decisions, ObjectMapper json) {
    this.decisions = decisions;
    this.json = json;
  }

  Answer<DecisionResponse> answer(Decision decision) {
    return Answer.of(decision.id(), decision.version(), response(decision));
  }

  DecisionResponse response(Decision decision) {
    return DecisionResponse.of(
        decision,
        request(decision),
        decisions.superseding(decision).map(Decision::code).orElse(null));
  }

  /** What a client would state to get the decision as it is. */
  DecisionRequest request(Decision decision) {
    return new DecisionRequest(
        decision.code(),
        decision.type(),
        decision.title(),
        decision.reason(),
        decision.effectiveOn(),
        decision.supersedes() == null ? null : decision.supersedes().code(),
        decision.evidence().stream().map(EvidenceRequest::of).toList(),
        changes(decision),
        decision.illustrative());
  }

  List<ChangeRequest> changes(Decision decision) {
    try {
      return json.readerFor(CHANGES)
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .readValue(decision.changes());
    } catch (JsonProcessingException weWroteIt) {
      throw new UncheckedIOException(weWroteIt);
    }
  }

  String written(List<ChangeRequest> changes) {
    try {
      return json.writeValueAsString(changes);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
