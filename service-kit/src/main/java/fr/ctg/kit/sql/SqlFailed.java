package fr.ctg.kit.sql;

import java.sql.SQLException;

/** The database refused or lost a statement. */
public final class SqlFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SqlFailed(SQLException cause) {
    super(cause);
  }
}
