package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.evaluations.framework.KnownAt;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.RowListing;
import fr.ctg.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What can be asked about measurements. A partner sees its own, everybody else all of them.
 *
 * <p>Only reads, and may have to ask convention-service first: there is no transaction around it.
 */
@ApplicationScoped
class MeasurementService {

  private static final RowListing<ReviewedMeasurement> LISTING =
      new RowListing<ReviewedMeasurement>("k.id", one -> one.cell().id())
          .sortedBy("period", "k.period_end", one -> one.cell().period().end(), LocalDate::parse)
          .sortedBy("indicator", "k.indicator", one -> one.cell().indicator(), Function.identity())
          .sortedBy("revision", "k.revision", one -> one.cell().revision(), Long::valueOf);

  private final Frameworks frameworks;
  private final Revisions revisions;
  private final MeasurementRows measurements;
  private final MeasurementRevisionRows contents;
  private final Caller caller;

  MeasurementService(
      Frameworks frameworks,
      Revisions revisions,
      MeasurementRows measurements,
      MeasurementRevisionRows contents,
      Caller caller) {
    this.frameworks = frameworks;
    this.revisions = revisions;
    this.measurements = measurements;
    this.contents = contents;
    this.caller = caller;
  }

  MeasurementPage list(Key key, MeasurementQuery query, PageRequest request) {
    Framework framework = visible(key);
    KnownAt known = revisions.at(framework.convention().id(), query.knownAt);
    MeasurementFilter filter = query.filter(framework, ownPartner(), known.revision());
    Page<ReviewedMeasurement> page =
        LISTING.page(
            request,
            List.of(filter.atAnyRevision(), String.valueOf(query.knownAt), query.children),
            slice -> measurements.page(filter, slice),
            () -> measurements.count(filter));
    return new MeasurementPage(
        page.items().stream().map(MeasurementResponse::of).toList(),
        page.next(),
        page.total(),
        known.knownAt(),
        known.revision());
  }

  /** All that match, to be written when the answer starts; everything is checked by then. */
  MeasurementExport export(Key key, MeasurementQuery query) {
    Framework framework = visible(key);
    KnownAt known = revisions.at(framework.convention().id(), query.knownAt);
    return new MeasurementExport(
        measurements, query.filter(framework, ownPartner(), known.revision()));
  }

  Answer<MeasurementResponse> read(Key key, UUID measurement) {
    ReviewedMeasurement found = require(visible(key).convention().id(), measurement);
    return Answer.of(found.cell().id(), found.version(), MeasurementResponse.of(found));
  }

  Page<MeasurementRevisionResponse> revisions(Key key, UUID measurement, PageRequest request) {
    UUID convention = visible(key).convention().id();
    if (!contents.exist(convention, measurement, ownPartner())) {
      throw MeasurementTransaction.notFound(measurement);
    }
    return contents.page(convention, measurement, request);
  }

  private Framework visible(Key key) {
    return frameworks.current(key).framework();
  }

  private ReviewedMeasurement require(UUID convention, UUID measurement) {
    long last = revisions.last(convention).number();
    return measurements
        .one(MeasurementFilter.one(convention, measurement, ownPartner(), last))
        .orElseThrow(() -> MeasurementTransaction.notFound(measurement));
  }

  private String ownPartner() {
    return caller.partner().orElse(null);
  }
}
