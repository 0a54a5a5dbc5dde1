package fr.ctg.evaluations.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.evaluations.framework.ConventionServiceAway;
import fr.ctg.evaluations.framework.ConventionServiceSlow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Tells convention-service of findings, and asks it what committees decided about them. */
@ApplicationScoped
class CommitteeSource {

  private static final int AT_ONCE = 500;
  // Far more than there can be: who sends a next page for ever is asked no further.
  private static final int MOST_PAGES = 100;
  private static final Comparator<FindingDecision> BY_REFERENCE =
      Comparator.comparing(FindingDecision::reference);

  /**
   * What became of a message.
   *
   * @param retry whether it may be taken another time
   * @param failure null if it was taken
   */
  record Delivery(boolean retry, String failure) {

    boolean isTaken() {
      return failure == null;
    }
  }

  private final CommitteeApi api;
  private final ObjectMapper json;

  CommitteeSource(@RestClient CommitteeApi api, ObjectMapper json) {
    this.api = api;
    this.json = json;
  }

  Delivery propose(UUID convention, String key, String body) {
    try (Response response = answer(() -> api.propose(convention.toString(), key, body))) {
      return delivery(response);
    } catch (RuntimeException away) {
      return new Delivery(true, away.toString());
    }
  }

  // A refusal for good: another time it would be the same. That a convention is unknown is not one.
  private static Delivery delivery(Response response) {
    int status = response.getStatus();
    if (status / 100 == 2) {
      return new Delivery(false, null);
    }
    boolean forGood =
        (status == 400 || status == 409 || status == 422)
            && response.getHeaderString(HttpHeaders.RETRY_AFTER) == null;
    return new Delivery(!forGood, "answered " + status);
  }

  /**
   * The decisions that name findings as evidence, by the identifier of the finding.
   *
   * @throws ConventionServiceAway if there is no answer that can be used
   */
  @Retry(
      maxRetries = 1,
      delay = 100,
      jitter = 50,
      retryOn = ConventionServiceAway.class,
      abortOn = ConventionServiceSlow.class)
  @CircuitBreaker(
      requestVolumeThreshold = 8,
      failureRatio = 0.75,
      delay = 5_000,
      failOn = ConventionServiceAway.class)
  Map<UUID, List<FindingDecision>> decisions(UUID convention) {
    Map<UUID, List<FindingDecision>> byFinding = new HashMap<>();
    String cursor = null;
    for (int page = 0; page < MOST_PAGES; page++) {
      cursor = collect(page(convention, cursor), byFinding);
      if (cursor == null) {
        byFinding.values().forEach(all -> all.sort(BY_REFERENCE));
        return byFinding;
      }
    }
    throw new ConventionServiceAway("sends more decisions than a convention can have");
  }

  /** What follows the page; null at the end. */
  private static String collect(JsonNode page, Map<UUID, List<FindingDecision>> byFinding) {
    try {
      page.path("items").forEach(decision -> collectOne(decision, byFinding));
      return page.path("next").textValue();
    } catch (IllegalArgumentException | DateTimeException nonsense) {
      throw new ConventionServiceAway("sent decisions that cannot be read", nonsense);
    }
  }

  private JsonNode page(UUID convention, String cursor) {
    try (Response response = answer(() -> api.decisions(convention.toString(), AT_ONCE, cursor))) {
      if (response.getStatus() != 200) {
        throw new ConventionServiceAway("answered " + response.getStatus());
      }
      return json.readTree(response.readEntity(String.class));
    } catch (JsonProcessingException nonsense) {
      throw new ConventionServiceAway("sent decisions that cannot be read", nonsense);
    } catch (ConventionServiceAway away) {
      throw away;
    } catch (RuntimeException failed) {
      throw ConventionServiceAway.because(failed);
    }
  }

  private static void collectOne(JsonNode decision, Map<UUID, List<FindingDecision>> byFinding) {
    for (JsonNode evidence : decision.path("evidence")) {
      if (evidence.path("kind").asText().equals("FINDING") && evidence.hasNonNull("id")) {
        List<FindingDecision> all =
            byFinding.computeIfAbsent(
                UUID.fromString(evidence.get("id").asText()), any -> new ArrayList<>());
        FindingDecision one = decision(decision);
        // It may name the finding more than once.
        if (!all.contains(one)) {
          all.add(one);
        }
      }
    }
  }

  private static FindingDecision decision(JsonNode decision) {
    return new FindingDecision(
        UUID.fromString(decision.path("id").asText()),
        decision.path("code").asText(),
        decision.path("type").asText(),
        decision.path("status").asText(),
        decision.path("title").asText(),
        day(decision.path("adoptedOn")),
        day(decision.path("effectiveOn")));
  }

  private static LocalDate day(JsonNode node) {
    return node.isTextual() ? LocalDate.parse(node.textValue()) : null;
  }

  private static Response answer(Supplier<Response> call) {
    try {
      return call.get();
    } catch (WebApplicationException refused) {
      return refused.getResponse();
    }
  }
}
