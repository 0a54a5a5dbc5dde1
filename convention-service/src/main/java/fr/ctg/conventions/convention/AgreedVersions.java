package fr.ctg.conventions.convention;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
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
  public void opened(Agreed subject, Agreement agreement, ObjectNode content) {
    keep(subject, 1, agreement, content);
  }

  /**
   * The next version of what was agreed before.
   *
   * @param before what it said until now
   * @param after what it says from the day of {@code agreement} on
   */
  public void changed(Agreed subject, ObjectNode before, Agreement agreement, ObjectNode after) {
    int newest = recorded(subject).size();
    if (newest == 0) {
      keep(subject, 1, first(subject), before);
      newest = 1;
    }
    keep(subject, newest + 1, agreement, after);
  }

  /**
   * What is decided last is what applies last: a version that would apply before another one that
   * is agreed already is a fault.
   */
  public void requireNewest(Agreed subject, Agreement agreement, Faults faults) {
    List<AgreedVersion> recorded = recorded(subject);
    Agreement newest =
        recorded.isEmpty() ? first(subject) : recorded.get(recorded.size() - 1).agreement();
    if (agreement.appliesFrom().isBefore(newest.appliesFrom())) {
      faults.add(
          "before-the-newest-version",
          Text.of(
              "Une version s'applique déjà à partir du %s ; celle-ci ne peut pas prendre effet le %s,"
                  + " avant elle.",
              "A version applies from %s on already; this one cannot take effect before it, on %s.",
              newest.appliesFrom(),
              agreement.appliesFrom()));
    }
  }

  /** The versions of one thing, oldest first. */
  public List<RecordedVersion> of(Agreed subject, ObjectNode content) {
    return orOnly(recorded(subject), subject, content);
  }

  /** Those recorded; of something that never changed, the only one. */
  public List<RecordedVersion> orOnly(
      List<AgreedVersion> recorded, Agreed subject, ObjectNode content) {
    return recorded.isEmpty()
        ? List.of(RecordedVersion.of(1, first(subject), content))
        : said(recorded);
  }

  /** Those recorded, as others read them. */
  public List<RecordedVersion> said(List<AgreedVersion> recorded) {
    return recorded.stream()
        .map(one -> RecordedVersion.of(one.number(), one.agreement(), read(one)))
        .toList();
  }

  /**
   * Every version of what has changed in a convention, oldest first, by what it is a version of.
   */
  public Map<UUID, List<AgreedVersion>> ofConvention(Convention convention) {
    return entityManager
        .createQuery(
            "from AgreedVersion v where v.convention = :convention order by v.number",
            AgreedVersion.class)
        .setParameter("convention", convention)
        .getResultStream()
        .collect(groupingBy(AgreedVersion::subjectId));
  }

  private List<AgreedVersion> recorded(Agreed subject) {
    return entityManager
        .createQuery(
            "from AgreedVersion v where v.subjectId = :subject order by v.number",
            AgreedVersion.class)
        .setParameter("subject", subject.id())
        .getResultList();
  }

  private static Agreement first(Agreed subject) {
    return Agreement.bySignature(subject.convention(), subject.appliesFrom());
  }

  private void keep(Agreed subject, int number, Agreement agreement, ObjectNode content) {
    entityManager.persist(
        AgreedVersion.of(
            subject.convention(), subject.id(), number, agreement, content.toString()));
  }

  private ObjectNode read(AgreedVersion version) {
    try {
      return (ObjectNode) json.readTree(version.content());
    } catch (JsonProcessingException weWroteIt) {
      throw new UncheckedIOException(weWroteIt);
    }
  }
}
