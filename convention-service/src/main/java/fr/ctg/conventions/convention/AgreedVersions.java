package fr.ctg.conventions.convention;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The versions of what was agreed: what it said, from which day on, since when that was known, and
 * what made it so. Something that never changed has one version, which is what it says.
 */
@ApplicationScoped
public class AgreedVersions {

  private final EntityManager entityManager;
  private final ObjectMapper json;

  AgreedVersions(EntityManager entityManager, ObjectMapper json) {
    this.entityManager = entityManager;
    this.json = json;
  }

  /** The first version of what came to be agreed after the signature. */
  public void opened(Convention convention, UUID subject, Agreement agreement, ObjectNode content) {
    keep(convention, subject, 1, agreement, content);
  }

  /**
   * The next version of what was agreed before.
   *
   * @param first how its first version came to be agreed
   * @param before what it said until now
   * @param after what it says from the day of {@code agreement} on
   */
  public void changed(
      Convention convention,
      UUID subject,
      Agreement first,
      ObjectNode before,
      Agreement agreement,
      ObjectNode after) {
    int newest = recorded(subject).size();
    if (newest == 0) {
      keep(convention, subject, 1, first, before);
      newest = 1;
    }
    keep(convention, subject, newest + 1, agreement, after);
  }

  /** The versions of one thing, oldest first; just the one given if it never changed. */
  public List<RecordedVersion> of(UUID subject, Agreement first, ObjectNode content) {
    return orOnly(recorded(subject), first, content);
  }

  /** Every version in a convention that is not the only one, by what it is a version of. */
  public Map<UUID, List<AgreedVersion>> ofConvention(Convention convention) {
    return entityManager
        .createQuery(
            "from AgreedVersion v where v.convention = :convention order by v.number",
            AgreedVersion.class)
        .setParameter("convention", convention)
        .getResultStream()
        .collect(groupingBy(AgreedVersion::subjectId));
  }

  /** These, or if there are none the only one. */
  public List<RecordedVersion> orOnly(
      List<AgreedVersion> recorded, Agreement first, ObjectNode content) {
    return recorded.isEmpty()
        ? List.of(RecordedVersion.of(1, first, content))
        : recorded.stream()
            .map(one -> RecordedVersion.of(one.number(), one.agreement(), read(one)))
            .toList();
  }

  private List<AgreedVersion> recorded(UUID subject) {
    return entityManager
        .createQuery(
            "from AgreedVersion v where v.subjectId = :subject order by v.number",
            AgreedVersion.class)
        .setParameter("subject", subject)
        .getResultList();
  }

  private void keep(
      Convention convention, UUID subject, int number, Agreement agreement, ObjectNode content) {
    entityManager.persist(
        AgreedVersion.of(convention, subject, number, agreement, content.toString()));
  }

  private ObjectNode read(AgreedVersion version) {
    try {
      return (ObjectNode) json.readTree(version.content());
    } catch (JsonProcessingException weWroteIt) {
      throw new UncheckedIOException(weWroteIt);
    }
  }
}
