package fr.ctg.evaluations.report;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;

/** A report as a French page that prints well: the same figures, for people. */
@ApplicationScoped
class ReportPage {

  private final Template page;

  ReportPage(@Location("report.html") Template page) {
    this.page = page;
  }

  String of(Report report) {
    return page.data("report", report).data("sections", PageSection.of(report)).render();
  }
}
