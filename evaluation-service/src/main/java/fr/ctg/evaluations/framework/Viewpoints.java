package fr.ctg.evaluations.framework;

import fr.ctg.kit.identity.Key;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** From where conventions can be looked at: what was known of them, and when. */
@ApplicationScoped
public class Viewpoints {

  private final Frameworks frameworks;
  private final Revisions revisions;

  Viewpoints(Frameworks frameworks, Revisions revisions) {
    this.frameworks = frameworks;
    this.revisions = revisions;
  }

  /**
   * May ask convention-service whether what is known here is still the newest. Of what was known at
   * an instant of before, nothing can be stale: what is received from now on was not known then.
   *
   * @param knownAt null for the instant of what was recorded last
   * @throws RuleBroken if the convention was not known yet
   */
  public Viewpoint at(Key convention, Instant knownAt) {
    KnownFramework newest = frameworks.current(convention);
    Convention agreed = newest.framework().convention();
    KnownAt known = revisions.at(agreed.id(), knownAt);
    Framework framework =
        frameworks
            .at(agreed.id(), known.revision())
            .orElseThrow(() -> notKnownYet(known.knownAt(), convention));
    boolean stale = knownAt == null && newest.stale();
    return new Viewpoint(framework, known, stale, stale ? newest.asOf() : null);
  }

  private static RuleBroken notKnownYet(Instant knownAt, Key convention) {
    return new RuleBroken(
        Fault.parameter(
            "knownAt",
            "nothing-known-yet",
            Text.of(
                "Le %s, rien n'était encore connu ici de la convention « %s ».",
                "On %s, nothing was known here yet of convention \"%s\".", knownAt, convention)));
  }
}
