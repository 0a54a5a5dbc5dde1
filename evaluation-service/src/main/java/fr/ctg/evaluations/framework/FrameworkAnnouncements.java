package fr.ctg.evaluations.framework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.kit.json.StrictJson;
import fr.ctg.kit.problem.Refusal;
import fr.ctg.kit.problem.Unsigned;
import fr.ctg.kit.webhook.WebhookSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Takes what convention-service announces, which is never needed and only sooner than asking: the
 * versions themselves are fetched from there, after the announcement has been answered.
 */
@ApplicationScoped
class FrameworkAnnouncements {

  private static final Logger LOG = Logger.getLogger(FrameworkAnnouncements.class);

  private final WebhookSecrets secrets;
  private final StrictJson json;
  private final Frameworks frameworks;
  private final Event<FrameworkAnnounced> announced;
  private final Clock clock;

  FrameworkAnnouncements(
      AnnouncementSettings settings,
      StrictJson json,
      Frameworks frameworks,
      Event<FrameworkAnnounced> announced,
      Clock clock) {
    this.secrets = WebhookSecrets.of(settings.secrets().orElse(List.of()));
    this.json = json;
    this.frameworks = frameworks;
    this.announced = announced;
    this.clock = clock;
  }

  /**
   * @throws Unsigned unless somebody who knows a secret has sent this, not long ago
   */
  void take(String id, String timestamp, String signatures, byte[] body) {
    if (!secrets.hold(id, timestamp, signatures, body, clock.instant())) {
      throw new Unsigned();
    }
    FrameworkAnnouncement announcement = read(body);
    if (announcement.type().equals(FrameworkAnnouncement.RECORDED)) {
      FrameworkAnnouncement.Data data = announcement.data();
      announced.fireAsync(new FrameworkAnnounced(data.convention(), data.version()));
    }
  }

  // A sender adds within v1: what is not read here is not looked at.
  private FrameworkAnnouncement read(byte[] body) {
    ObjectNode tree = json.tree(body);
    tree.retain(FrameworkAnnouncement.FIELDS);
    if (tree.get("data") instanceof ObjectNode data) {
      data.retain(FrameworkAnnouncement.Data.FIELDS);
    }
    return json.bind(tree, FrameworkAnnouncement.class);
  }

  void fetch(@ObservesAsync FrameworkAnnounced version) {
    try {
      frameworks.fetchIfMissing(version.convention(), version.version());
    } catch (Refusal refused) {
      LOG.warnf(
          "Version %d of convention %s was announced and cannot be had: %s",
          version.version(), version.convention(), refused.getMessage());
    }
  }
}
