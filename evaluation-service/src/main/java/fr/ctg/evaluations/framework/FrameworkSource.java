package fr.ctg.evaluations.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks convention-service, patiently: a refused or cut off call is tried once more, a slow one is
 * not, and after several failures it is left alone for a while. The caller waits 5 s at most.
 */
@ApplicationScoped
class FrameworkSource {

  /** What convention-service said. */
  sealed interface Reply {}

  /** This is the framework. */
  record Found(String document, Framework framework, String etag) implements Reply {}

  /** What you have is the newest. */
  record Unchanged() implements Reply {}

  /** There is no such convention, or no such version. */
  record Unknown() implements Reply {}

  /** It is a draft: nothing has been agreed yet. */
  record Draft() implements Reply {}

  private final ConventionServiceApi api;

  FrameworkSource(@RestClient ConventionServiceApi api) {
    this.api = api;
  }

  /**
   * @param version null for the newest
   * @param knownTag the ETag of what is known; null to have it in any case
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
  Reply ask(String convention, Long version, String knownTag) {
    String tag = knownTag == null ? null : "\"" + knownTag + "\"";
    try (Response response = api.framework(convention, version, tag)) {
      return reply(response, version, knownTag);
    } catch (WebApplicationException refused) {
      try (Response response = refused.getResponse()) {
        return reply(response, version, knownTag);
      }
    } catch (ConventionServiceAway nonsense) {
      throw nonsense;
    } catch (RuntimeException failed) {
      // Refused, cut off, no token to be had: the client has an exception of its own for each.
      throw ConventionServiceAway.because(failed);
    }
  }

  private static Reply reply(Response response, Long version, String knownTag) {
    return switch (response.getStatus()) {
      case 200 -> found(response, version);
      case 304 -> {
        if (knownTag == null) {
          throw new ConventionServiceAway("answered 304 to a question without a tag");
        }
        yield new Unchanged();
      }
      case 404 -> new Unknown();
      case 409 -> new Draft();
      default -> throw new ConventionServiceAway("answered " + response.getStatus());
    };
  }

  private static Reply found(Response response, Long version) {
    String document = response.readEntity(String.class);
    Framework framework = FrameworkDocument.read(document);
    if (version != null && framework.version() != version) {
      throw new ConventionServiceAway(
          "sent version %d when asked for %d".formatted(framework.version(), version));
    }
    String etag = response.getHeaderString(HttpHeaders.ETAG);
    boolean strong = etag != null && etag.length() > 2 && etag.startsWith("\"");
    return new Found(document, framework, strong ? etag.substring(1, etag.length() - 1) : null);
  }
}
