package fr.ctg.evaluations.importing;

import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether files are being imported, for work that gives way to what somebody waits for. */
@ApplicationScoped
public class ImportsUnderway {

  private final Sql sql;

  ImportsUnderway(Sql sql) {
    this.sql = sql;
  }

  /** Whether any import of any convention is being done, or waits for its turn. */
  public boolean any() {
    return sql.first("select 1 from import_job limit 1", row -> true).isPresent();
  }
}
