package fr.ctg.kit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the audit trail against the application's own role: it adds rows and changes none. */
public abstract class AuditContractTest {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  @Inject DataSource database;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set actor = 'nobody'",
        "delete from audit_entry",
        "truncate audit_entry",
        "drop table audit_entry"
      })
  void the_application_cannot_change_what_was_recorded(String change) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      SQLException refused = assertThrows(SQLException.class, () -> statement.execute(change));
      assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState());
    }
  }
}
