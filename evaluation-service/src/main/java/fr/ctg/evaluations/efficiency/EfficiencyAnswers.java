package fr.ctg.evaluations.efficiency;

import fr.ctg.kit.csv.CsvBody;
import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;

/** Puts efficiency into HTTP; what the caller has is not computed again. */
@ApplicationScoped
class EfficiencyAnswers {

  private final EfficiencyService efficiencies;

  EfficiencyAnswers(EfficiencyService efficiencies) {
    this.efficiencies = efficiencies;
  }

  Response answer(EfficiencyQuestion question, HttpHeaders headers, Request request) {
    Optional<CsvProfile> csv = Wanted.asCsv(headers);
    String form = csv.map(profile -> "-CSV-" + profile).orElse("-JSON");
    EntityTag tag = new EntityTag(question.tag() + form);
    ResponseBuilder known = request.evaluatePreconditions(tag);
    ResponseBuilder response = known != null ? known : written(question, csv);
    return response.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }

  private ResponseBuilder written(EfficiencyQuestion question, Optional<CsvProfile> csv) {
    EfficiencyResponse efficiency = efficiencies.answer(question);
    return csv.isPresent()
        ? Response.ok(new CsvBody(csv.get(), new EfficiencyTable(efficiency)::write))
            .header(HttpHeaders.CONTENT_TYPE, csv.get().contentType())
        : Response.ok(efficiency, MediaType.APPLICATION_JSON_TYPE);
  }
}
