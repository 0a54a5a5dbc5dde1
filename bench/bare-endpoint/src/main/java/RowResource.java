import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Inserts what it is sent, unchecked. */
@Path("/rows")
public class RowResource {

  public record Row(String indicator, String period, String territory, BigDecimal value) {}

  @Inject DataSource database;

  @POST
  public Row insert(Row row) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into bench_row values (?, ?, ?, ?, ?)")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, row.indicator());
      insert.setString(3, row.period());
      insert.setString(4, row.territory());
      insert.setBigDecimal(5, row.value());
      insert.executeUpdate();
    }
    return row;
  }
}
