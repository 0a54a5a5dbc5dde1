package fr.ctg.evaluations.review;

import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How each convention reviews. */
@ApplicationScoped
class StoredReviewSettings {

  private final Sql sql;

  StoredReviewSettings(Sql sql) {
    this.sql = sql;
  }

  ReviewSettings of(UUID convention) {
    return sql.first(
            "select version, four_eyes from review_settings where convention_id = ?",
            row -> new ReviewSettings(row.getLong("version"), row.getBoolean("four_eyes")),
            convention)
        .orElse(ReviewSettings.INITIAL);
  }

  void put(UUID convention, ReviewSettings settings) {
    sql.update(
        """
        insert into review_settings (convention_id, version, four_eyes) values (?, ?, ?)
        on conflict (convention_id) do update
        set version = excluded.version, four_eyes = excluded.four_eyes
        """,
        convention,
        settings.version(),
        settings.fourEyes());
  }
}
