package fr.ctg.evaluations.report;

import fr.ctg.kit.csv.CsvBody;
import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Language;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;

/** Puts a report into HTTP, in each of its forms; what the caller has is not composed again. */
@ApplicationScoped
class ReportAnswers {

  private final Reports reports;
  private final Language language;

  ReportAnswers(Reports reports, Language language) {
    this.reports = reports;
    this.language = language;
  }

  Response answer(
      String convention, ReportTerms terms, TableName table, Format format, Request request) {
    if (table != null && format.kind() != Format.Kind.CSV) {
      throw new Malformed(
          Fault.parameter(
              "table",
              "only-for-csv",
              Text.of(
                  "« table » choisit un tableau en CSV ; demandez « Accept: text/csv » ou retirez-le.",
                  "\"table\" chooses a table in CSV; ask for \"Accept: text/csv\" or remove it.")));
    }
    TableName name = table == null ? TableName.INDICATORS : table;
    Tables.require(terms.kind(), name);
    // The page is in French whatever language its reader asked for.
    Locale spoken = format.kind() == Format.Kind.HTML ? Locale.FRENCH : language.current();
    ReportQuestion question = reports.ask(Key.parse("convention", convention), terms, spoken);
    EntityTag tag =
        new EntityTag(
            question.tag()
                + "-"
                + format.tag()
                + (format.kind() == Format.Kind.CSV ? "-" + name : ""),
            // The same tables, but the file also says when it was made.
            format.kind() == Format.Kind.XLSX);
    ResponseBuilder known = request.evaluatePreconditions(tag);
    ResponseBuilder response =
        known != null ? known : written(reports.compose(question), name, format, spoken);
    return response
        .tag(tag)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }

  private ResponseBuilder written(Report report, TableName table, Format format, Locale spoken) {
    return switch (format.kind()) {
      case JSON ->
          Response.ok(reports.json(report), MediaType.APPLICATION_JSON_TYPE)
              .header(HttpHeaders.CONTENT_LANGUAGE, spoken.getLanguage());
      case CSV -> csv(report, table, format.profile(), spoken);
      case XLSX -> {
        StreamingOutput body = new ReportWorkbook(report, spoken)::writeTo;
        yield Response.ok(body, ReportWorkbook.XLSX)
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s.xlsx\"".formatted(fileName(report)));
      }
      case HTML ->
          Response.ok(reports.page(report), "text/html;charset=UTF-8")
              .header(HttpHeaders.CONTENT_LANGUAGE, "fr");
    };
  }

  private static ResponseBuilder csv(
      Report report, TableName table, CsvProfile profile, Locale spoken) {
    Table<?> chosen = new Tables(report, spoken).get(table);
    return Response.ok(new CsvBody(profile, rows -> chosen.write(rows, report)))
        .header(HttpHeaders.CONTENT_TYPE, profile.contentType());
  }

  private static String fileName(Report report) {
    return "%s-%s-%s"
        .formatted(
            report.reference(),
            report.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            report.asOf());
  }
}
