package fr.ctg.evaluations.question;

import fr.ctg.evaluations.question.Evidence.Kind;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What an answer refers to has to be there, in the convention that is asked about. */
@ApplicationScoped
class KnownEvidence {

  private final Map<Kind, Evidence> evidence = new EnumMap<>(Kind.class);

  KnownEvidence(@Any Instance<Evidence> evidence) {
    evidence.forEach(one -> this.evidence.put(one.kind(), one));
  }

  void check(UUID convention, AnswerRequest request, Faults faults) {
    check(convention, Kind.PUBLICATION, request.publications(), faults.at("publications"));
    check(convention, Kind.FINDING, request.findings(), faults.at("findings"));
  }

  private void check(UUID convention, Kind kind, Set<UUID> ids, Faults faults) {
    if (ids.isEmpty()) {
      return;
    }
    Set<UUID> known = evidence.get(kind).among(ids, convention);
    int place = 0;
    for (UUID id : ids) {
      if (!known.contains(id)) {
        unknown(kind, id, faults.at(place));
      }
      place++;
    }
  }

  private static void unknown(Kind kind, UUID id, Faults faults) {
    switch (kind) {
      case PUBLICATION ->
          faults.add(
              "unknown-publication",
              Text.of(
                  "Cette convention n'a pas de publication « %s » ; listPublications les donne toutes.",
                  "This convention has no publication \"%s\"; listPublications gives all of them.",
                  id));
      case FINDING ->
          faults.add(
              "unknown-finding",
              Text.of(
                  "Cette convention n'a pas d'alerte « %s » ; listFindings les donne toutes.",
                  "This convention has no finding \"%s\"; listFindings gives all of them.", id));
    }
  }
}
