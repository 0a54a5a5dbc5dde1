package fr.ctg.evaluations.mapping;

import fr.ctg.kit.identity.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A mapping as a partner keeps it. */
@Entity
class ImportMapping {

  @Id private UUID id;
  @Version private long version;

  private UUID conventionId;
  private String partner;
  private String code;

  @JdbcTypeCode(SqlTypes.JSON)
  private String definition;

  protected ImportMapping() {}

  static ImportMapping of(UUID convention, String partner, String code, String definition) {
    ImportMapping mapping = new ImportMapping();
    mapping.id = Ids.next();
    mapping.conventionId = convention;
    mapping.partner = partner;
    mapping.describe(code, definition);
    return mapping;
  }

  void describe(String code, String definition) {
    this.code = code;
    this.definition = definition;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID conventionId() {
    return conventionId;
  }

  /** The code of the partner whose files it is for. */
  String partner() {
    return partner;
  }

  String code() {
    return code;
  }

  /** The {@link Mapping} as JSON. */
  String definition() {
    return definition;
  }
}
