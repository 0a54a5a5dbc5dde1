package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Dimension;
import fr.ctg.evaluations.framework.Framework;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out who can read the rows of a body. */
@ApplicationScoped
class RowSources {

  RowSource of(ImportOrder order, SpooledBody body, Framework framework) throws IOException {
    return switch (order.format()) {
      case JSON -> new JsonSource(body);
      case NDJSON -> new NdjsonSource(body);
      case CSV -> new LongTable(new CsvTable(body), dimensions(framework));
      case XLSX -> new LongTable(new XlsxTable(body.file(), null), dimensions(framework));
    };
  }

  private static Set<String> dimensions(Framework framework) {
    return framework.indicators().values().stream()
        .flatMap(indicator -> indicator.dimensions().stream())
        .map(Dimension::code)
        .collect(Collectors.toSet());
  }
}
