package fr.ctg.evaluations.dictionary;

import fr.ctg.evaluations.framework.Axis;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A data dictionary as a French page that prints well. */
@ApplicationScoped
class DictionaryPage {

  /** The entries of an axis. */
  record AxisEntries(String code, String name, List<DictionaryEntry> entries) {}

  private final Template page;

  DictionaryPage(@Location("dictionary.html") Template page) {
    this.page = page;
  }

  String of(DictionaryResponse dictionary, List<Axis> axes) {
    List<AxisEntries> parts =
        axes.stream()
            .map(axis -> new AxisEntries(axis.code(), axis.name(), dictionary.of(axis)))
            .filter(part -> !part.entries().isEmpty())
            .toList();
    return page.data("dictionary", dictionary).data("axes", parts).render();
  }
}
