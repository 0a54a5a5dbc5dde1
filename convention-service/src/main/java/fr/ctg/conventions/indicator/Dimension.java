package fr.ctg.conventions.indicator;

import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One way to break an indicator's values down.
 *
 * @param partition whether everyone counted is in exactly one category, so that these add up
 * @param categories their codes; {@code _T} (total) and {@code _U} (unknown) belong to every
 *     dimension and are not among them
 */
@Embeddable
public record Dimension(
    String code,
    String label,
    @Column(name = "is_partition") boolean partition,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> categories) {

  private static final Set<String> RESERVED = Set.of("_T", "_U");

  void check(Faults faults) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < categories.size(); i++) {
      String category = categories.get(i);
      Faults here = faults.at("categories", i);
      if (RESERVED.contains(category)) {
        here.add(
            "reserved-category",
            Text.of(
                "« _T » (total) et « _U » (inconnu) existent dans toute ventilation ; ne les"
                    + " déclarez pas.",
                "\"_T\" (total) and \"_U\" (unknown) exist in every breakdown; do not declare"
                    + " them."));
      }
      if (!seen.add(category)) {
        here.add(
            "duplicate",
            Text.of(
                "La modalité « %s » est déjà citée.",
                "Category \"%s\" is named already.", category));
      }
    }
  }

  /** Each dimension alone, and no code twice. */
  static void check(List<Dimension> dimensions, Faults faults) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < dimensions.size(); i++) {
      Dimension dimension = dimensions.get(i);
      Faults here = faults.at(i);
      dimension.check(here);
      here.require(
          seen.add(dimension.code()),
          "code",
          "duplicate",
          Text.of(
              "La ventilation « %s » est déjà déclarée.",
              "Dimension \"%s\" is declared already.", dimension.code()));
    }
  }
}
