package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Dimension;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Territory;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.mapping.BuiltIn;
import fr.ctg.evaluations.mapping.Mapping;
import fr.ctg.evaluations.mapping.Mappings;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Suggestions;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out who can read the rows of a body. */
@ApplicationScoped
class RowSources {

  private static final String MAPPING = "mapping";

  private final Mappings mappings;

  RowSources(Mappings mappings) {
    this.mappings = mappings;
  }

  /**
   * @throws Malformed if the body cannot be read at all, or not by the mapping
   * @throws RuleBroken if the partner has no such mapping
   */
  RowSource of(ImportOrder order, SpooledBody body, Framework framework) throws IOException {
    if (order.mapping() == null) {
      return switch (order.format()) {
        case JSON -> new JsonSource(body, dimensions(framework));
        case NDJSON -> new NdjsonSource(body, dimensions(framework));
        case CSV -> new LongTable(new CsvTable(body, null), dimensions(framework));
        case XLSX -> new LongTable(new XlsxTable(body.file(), null), dimensions(framework));
      };
    }
    Mapping mapping = mapping(order.mapping(), framework, order.partner());
    if (mapping.basedOn() == BuiltIn.DHIS2) {
      requireFormat(order, mapping, Format.JSON);
      return new DataValues(body, mapping);
    }
    requireFormat(order, mapping, Format.CSV, Format.XLSX);
    Table table =
        order.format() == Format.CSV
            ? new CsvTable(body, mapping.headerLine())
            : new XlsxTable(body.file(), mapping.sheet());
    return mapping.basedOn() == BuiltIn.PILOTE
        ? new PilotTable(table, mapping, territories(framework))
        : new MappedTable(table, mapping);
  }

  private Mapping mapping(String code, Framework framework, String partner) {
    return mappings
        .find(framework.convention().id(), partner, code)
        .orElseThrow(() -> unknown(code, mappings.codes(framework.convention().id(), partner)));
  }

  private static RuleBroken unknown(String code, List<String> known) {
    String cut = Excerpt.of(code);
    Text detail =
        new Suggestions(known)
            .near(code)
            .map(
                near ->
                    Text.of(
                        "Il n'y a pas de modèle de lecture « %s ». Vouliez-vous dire « %s » ?",
                        "There is no mapping \"%s\". Did you mean \"%s\"?", cut, near))
            .orElseGet(
                () ->
                    Text.of(
                        "Il n'y a pas de modèle de lecture « %s » ; possibles : %s.",
                        "There is no mapping \"%s\"; possible ones: %s.",
                        cut,
                        String.join(", ", known)));
    return new RuleBroken(Fault.parameter(MAPPING, "unknown-mapping", detail));
  }

  private static void requireFormat(ImportOrder order, Mapping mapping, Format... possible) {
    if (!List.of(possible).contains(order.format())) {
      String formats = Stream.of(possible).map(Format::name).collect(Collectors.joining(", "));
      throw new Malformed(
          Fault.parameter(
              MAPPING,
              "wrong-format",
              Text.of(
                  "Le modèle de lecture « %s » lit : %s ; le corps reçu est : %s. Envoyez le bon"
                      + " format, ou retirez « mapping ».",
                  "Mapping \"%s\" reads: %s; the body is: %s. Send the right form, or remove"
                      + " \"mapping\".",
                  mapping.code(),
                  formats,
                  order.format())));
    }
  }

  private static Set<String> dimensions(Framework framework) {
    return framework.indicators().values().stream()
        .flatMap(indicator -> indicator.dimensions().stream())
        .map(Dimension::code)
        .collect(Collectors.toSet());
  }

  private static Set<String> territories(Framework framework) {
    return Stream.concat(
            framework.convention().perimeter().stream(),
            framework.territories().stream().map(Territory::key))
        .map(TerritoryKey::code)
        .collect(Collectors.toSet());
  }
}
