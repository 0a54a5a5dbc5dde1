package fr.ctg.evaluations.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.RowListing;
import fr.ctg.kit.paging.RowListing.Slice;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.sql.Sql;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The reviews of every convention. */
@ApplicationScoped
class StoredReviews {

  private static final RowListing<Review> LISTING =
      new RowListing<>("w.id", Review::id)
          .sortedBy("-recordedAt", "w.recorded_at", Review::recordedAt, Instant::parse);

  private static final String OF_CONVENTION = " from review w where w.convention_id = ?";

  private static final String UNKNOWN =
      """
      select u.place - 1 as place, u.id
      from unnest(cast(? as uuid[])) with ordinality as u (id, place)
      where not exists (select 1 from measurement m
        where m.convention_id = ? and m.id = u.id and m.status <> 'W')
      order by u.place
      """;

  /** An identifier that names no measurement, and its place in the request. */
  record Unknown(int place, UUID id) {}

  private final Sql sql;
  private final ObjectMapper json;

  StoredReviews(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  void add(Review review) {
    sql.update(
        """
        insert into review (id, convention_id, number, recorded_at, reviewed_by, decision, comment,
          filter, seen, reviewed, already, changed_since)
        values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)
        """,
        review.id(),
        review.convention(),
        review.number(),
        review.recordedAt(),
        review.reviewedBy(),
        review.decision().name(),
        review.comment(),
        written(review.filter()),
        review.seen(),
        review.tally().reviewed(),
        review.tally().already(),
        review.tally().changedSince());
  }

  Review require(UUID convention, UUID id) {
    return sql.first("select w.*" + OF_CONVENTION + " and w.id = ?", this::review, convention, id)
        .orElseThrow(
            () ->
                new NotFound(
                    "review-not-found",
                    Text.of(
                        "Il n'y a pas de revue « %s » dans cette convention.",
                        "There is no review \"%s\" in this convention.", id)));
  }

  Page<Review> page(UUID convention, PageRequest request) {
    return LISTING.page(
        request,
        convention,
        slice -> read(convention, slice),
        () ->
            sql.first(
                    "select count(*) as total" + OF_CONVENTION,
                    row -> row.getLong("total"),
                    convention)
                .orElseThrow());
  }

  /** Those of these identifiers that name no measurement of the convention. */
  List<Unknown> unknown(UUID convention, Iterable<UUID> measurements) {
    return sql.list(
        UNKNOWN,
        row -> new Unknown(row.getInt("place"), row.getObject("id", UUID.class)),
        ContentsUnderReview.texts(measurements),
        convention);
  }

  private List<Review> read(UUID convention, Slice slice) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(convention);
    parameters.addAll(slice.parameters());
    parameters.add(slice.rows());
    return sql.list(
        "select w.*%s and %s order by %s limit ?"
            .formatted(OF_CONVENTION, slice.condition(), slice.order()),
        this::review,
        parameters.toArray());
  }

  private Review review(ResultSet row) throws SQLException {
    return new Review(
        row.getObject("id", UUID.class),
        row.getObject("convention_id", UUID.class),
        row.getObject("number", Long.class),
        Sql.instant(row, "recorded_at"),
        row.getString("reviewed_by"),
        Decision.valueOf(row.getString("decision")),
        row.getString("comment"),
        parsed(row.getString("filter")),
        row.getObject("seen", Long.class),
        new Tally(row.getLong("reviewed"), row.getLong("already"), row.getLong("changed_since")));
  }

  private String written(ReviewFilter filter) {
    try {
      return filter == null ? null : json.writeValueAsString(filter);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private ReviewFilter parsed(String text) {
    try {
      return text == null ? null : json.readValue(text, ReviewFilter.class);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
