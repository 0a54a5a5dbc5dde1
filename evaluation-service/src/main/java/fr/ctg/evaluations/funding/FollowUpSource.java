package fr.ctg.evaluations.funding;

import fr.ctg.evaluations.framework.ConventionServiceAway;
import fr.ctg.evaluations.framework.ConventionServiceSlow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks convention-service what is followed, with the same patience as for the framework. */
@ApplicationScoped
class FollowUpSource {

  /** What convention-service said: the text, what it says, and its ETag, which may be missing. */
  record Found(String document, FollowUp followUp, String etag) {}

  private final FollowUpApi api;

  FollowUpSource(@RestClient FollowUpApi api) {
    this.api = api;
  }

  /**
   * @param knownTag the ETag of what is known; null to have it in any case
   * @return empty if what is known is the newest
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
  Optional<Found> ask(UUID convention, String knownTag) {
    String tag = knownTag == null ? null : "\"" + knownTag + "\"";
    try (Response response = api.followUp(convention.toString(), tag)) {
      return reply(response, knownTag);
    } catch (WebApplicationException refused) {
      throw new ConventionServiceAway("answered " + refused.getResponse().getStatus());
    } catch (ConventionServiceAway nonsense) {
      throw nonsense;
    } catch (RuntimeException failed) {
      throw ConventionServiceAway.because(failed);
    }
  }

  private static Optional<Found> reply(Response response, String knownTag) {
    if (response.getStatus() == 304 && knownTag != null) {
      return Optional.empty();
    }
    if (response.getStatus() != 200) {
      throw new ConventionServiceAway("answered " + response.getStatus());
    }
    String document = response.readEntity(String.class);
    String etag = response.getHeaderString(HttpHeaders.ETAG);
    boolean strong = etag != null && etag.length() > 2 && etag.startsWith("\"");
    return Optional.of(
        new Found(
            document,
            FollowUp.read(document),
            strong ? etag.substring(1, etag.length() - 1) : null));
  }
}
