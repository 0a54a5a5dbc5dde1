package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.Viewpoint;
import fr.ctg.evaluations.framework.Viewpoints;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/**
 * What can be asked about what is owed. A partner sees its own, everybody else all of it.
 *
 * <p>Only reads, and may have to ask convention-service first: there is no transaction around it.
 */
@ApplicationScoped
class CollectionService {

  private final Viewpoints viewpoints;
  private final Expectations expectations;
  private final Caller caller;

  CollectionService(Viewpoints viewpoints, Expectations expectations, Caller caller) {
    this.viewpoints = viewpoints;
    this.expectations = expectations;
    this.caller = caller;
  }

  /**
   * @param state only reports in this state; null for all
   */
  ExpectedMeasurementPage list(
      Key convention, CollectionQuery query, ReportState state, PageRequest request) {
    Expectation found = find(convention, query);
    Page<ExpectedReport> page =
        ExpectedListing.page(
            request,
            List.of(found.seen().framework().convention().id(), query.asked(), "" + state),
            in(state, found.reports()));
    return new ExpectedMeasurementPage(
        page.items().stream().map(ExpectedMeasurementResponse::of).toList(),
        page.next(),
        page.total(),
        found.asOf(),
        found.seen().knownAt().knownAt(),
        found.seen().framework().version(),
        found.seen().stale());
  }

  ExpectedTable table(Key convention, CollectionQuery query, ReportState state) {
    return new ExpectedTable(ExpectedListing.inOrder(in(state, find(convention, query).reports())));
  }

  /** Checks a question; nothing is computed yet. */
  CompletenessQuestion ask(Key convention, CollectionQuery query, Grouping by) {
    return new CompletenessQuestion(
        viewpoints.at(convention, query.knownAt), expectations.day(query.asOf), filter(query), by);
  }

  CompletenessResponse answer(CompletenessQuestion question) {
    return CompletenessResponse.of(
        find(question.seen(), question.asOf(), question.filter()), question.by());
  }

  Template template(Key convention, CollectionQuery query) {
    String partner = filter(query).partner();
    if (partner == null) {
      throw new Malformed(
          Fault.parameter(
              "partner",
              "required",
              Text.of(
                  "Un modèle est rempli par un partenaire : indiquez lequel avec « partner ».",
                  "A template is filled in by one partner: say which one with \"partner\".")));
    }
    return Template.of(find(convention, query), partner);
  }

  private Expectation find(Key convention, CollectionQuery query) {
    ReportFilter filter = filter(query);
    return find(viewpoints.at(convention, query.knownAt), query.asOf, filter);
  }

  private ReportFilter filter(CollectionQuery query) {
    return query.filter(caller.partner().orElse(null));
  }

  private Expectation find(Viewpoint seen, LocalDate asOf, ReportFilter filter) {
    Expectation all = expectations.of(seen, asOf, filter.partner());
    return new Expectation(seen, all.asOf(), all.reports().stream().filter(filter::takes).toList());
  }

  private static List<ExpectedReport> in(ReportState state, List<ExpectedReport> reports) {
    return reports.stream().filter(one -> state == null || one.state() == state).toList();
  }
}
