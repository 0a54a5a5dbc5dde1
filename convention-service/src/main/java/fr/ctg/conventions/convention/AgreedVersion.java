package fr.ctg.conventions.convention;

import fr.ctg.kit.identity.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What something agreed said from a day on, as it was recorded once; never changed afterwards. */
@Entity
public class AgreedVersion {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  private UUID subjectId;
  private int number;
  private LocalDate appliesFrom;
  private Instant recordedAt;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private String reference;

  @JdbcTypeCode(SqlTypes.JSON)
  private String content;

  protected AgreedVersion() {}

  static AgreedVersion of(
      Convention convention, UUID subjectId, int number, Agreement agreement, String content) {
    AgreedVersion version = new AgreedVersion();
    version.id = Ids.next();
    version.convention = convention;
    version.subjectId = subjectId;
    version.number = number;
    version.appliesFrom = agreement.appliesFrom();
    version.recordedAt = agreement.recordedAt();
    version.origin = agreement.origin();
    version.reference = agreement.reference();
    version.content = content;
    return version;
  }

  /** What it is a version of: an objective, an indicator, an action, the convention itself. */
  public UUID subjectId() {
    return subjectId;
  }

  /** 1 for what was agreed first, then one more each time. */
  public int number() {
    return number;
  }

  public Agreement agreement() {
    return new Agreement(origin, reference, appliesFrom, recordedAt);
  }

  /** What it said, as JSON. */
  String content() {
    return content;
  }
}
