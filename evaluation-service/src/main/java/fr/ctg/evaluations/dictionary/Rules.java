package fr.ctg.evaluations.dictionary;

import fr.ctg.evaluations.framework.Dimension;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Says in sentences what may be computed from an indicator's values, and who owes them when. */
record Rules(Indicator indicator, Locale language) {

  List<String> sentences() {
    List<Text> all = new ArrayList<>();
    all.add(measure());
    all.add(direction());
    if (indicator.yearToDate()) {
      all.add(yearToDate());
    }
    boolean aggregated = indicator.measure() != Indicator.Measure.QUALITATIVE;
    if (aggregated) {
      all.add(overTime());
      all.add(overTerritories());
    }
    indicator.dimensions().forEach(dimension -> all.add(dimension(dimension)));
    all.add(targetKind());
    all.add(owed());
    return all.stream().filter(Objects::nonNull).map(one -> one.in(language)).toList();
  }

  private Text measure() {
    return switch (indicator.measure()) {
      case COUNT -> new Text("Un nombre.", "A count.");
      case AMOUNT -> new Text("Un montant.", "An amount.");
      case RATIO ->
          new Text(
              "Un rapport : %s × numérateur ÷ dénominateur ; numérateurs et dénominateurs sont"
                      .formatted(indicator.factor().toPlainString())
                  + " regroupés d'abord, la division vient après.",
              "A ratio: %s × numerator ÷ denominator; numerators and denominators are put together"
                      .formatted(indicator.factor().toPlainString())
                  + " first, then divided.");
      case MEAN ->
          new Text(
              "Une moyenne : somme ÷ effectif ; sommes et effectifs sont regroupés d'abord, la division"
                  + " vient après.",
              "A mean: sum ÷ count; sums and counts are put together first, then divided.");
      case DISTINCT_COUNT ->
          new Text(
              "Un nombre de personnes ou de familles distinctes : plusieurs périodes, territoires ou"
                  + " partenaires ne s'additionnent pas.",
              "A number of distinct people or families: periods, territories and partners never add"
                  + " up.");
      case SCORE ->
          new Text(
              "Une note de %s à %s, jamais additionnée."
                  .formatted(bound(indicator.minimum()), bound(indicator.maximum())),
              "A score from %s to %s, never summed."
                  .formatted(bound(indicator.minimum()), bound(indicator.maximum())));
      case QUALITATIVE ->
          new Text(
              "Une appréciation, ni regroupée ni notée.",
              "A judgement, neither put together nor scored.");
    };
  }

  private static String bound(BigDecimal bound) {
    return bound == null ? "–" : bound.toPlainString();
  }

  private Text direction() {
    if (indicator.nature() == Indicator.Nature.CONTEXT || indicator.direction() == null) {
      return new Text("Suivi sans être noté.", "Followed, not scored.");
    }
    return switch (indicator.direction()) {
      case INCREASE -> new Text("Il doit augmenter.", "It should rise.");
      case DECREASE -> new Text("Il doit diminuer.", "It should fall.");
      case MAINTAIN ->
          new Text("Il doit rester dans ses bornes.", "It should stay within its bounds.");
      case RANGE ->
          new Text("Il doit rester dans un intervalle.", "It should stay within a range.");
    };
  }

  private Text yearToDate() {
    return switch (indicator.resetYear()) {
      case CIVIL ->
          new Text(
              "Ses valeurs sont cumulées depuis le 1er janvier.",
              "Its values are cumulated since 1 January.");
      case SCHOOL ->
          new Text(
              "Ses valeurs sont cumulées depuis le 1er septembre.",
              "Its values are cumulated since 1 September.");
      case CONVENTION ->
          new Text(
              "Ses valeurs sont cumulées depuis le début de l'année de la convention.",
              "Its values are cumulated since the start of the convention's year.");
    };
  }

  private boolean isDivided() {
    return indicator.measure() == Indicator.Measure.RATIO
        || indicator.measure() == Indicator.Measure.MEAN;
  }

  private Text overTime() {
    return switch (indicator.overTime()) {
      case SUM ->
          isDivided()
              ? new Text(
                  "Plusieurs périodes : les deux termes s'additionnent, puis se divisent.",
                  "Several periods: both terms are summed, then divided.")
              : new Text("Plusieurs périodes : leur somme.", "Several periods: their sum.");
      case AVERAGE ->
          new Text(
              "Plusieurs périodes : leur moyenne simple.", "Several periods: their plain mean.");
      case LAST ->
          new Text("Plusieurs périodes : la dernière valeur.", "Several periods: the last one.");
      case MAX ->
          new Text("Plusieurs périodes : la plus grande valeur.", "Several periods: the greatest.");
      case MIN ->
          new Text("Plusieurs périodes : la plus petite valeur.", "Several periods: the least.");
      case NONE ->
          new Text(
              "Plusieurs périodes : ne se regroupent pas.",
              "Several periods: are not put together.");
    };
  }

  private Text overTerritories() {
    return switch (indicator.overTerritories()) {
      case SUM ->
          isDivided()
              ? new Text(
                  "Plusieurs territoires ou partenaires : les deux termes s'additionnent, puis se"
                      + " divisent.",
                  "Several territories or partners: both terms are summed, then divided.")
              : new Text(
                  "Plusieurs territoires ou partenaires : leur somme.",
                  "Several territories or partners: their sum.");
      case AVERAGE ->
          new Text(
              "Plusieurs territoires ou partenaires : leur moyenne simple.",
              "Several territories or partners: their plain mean.");
      case MAX ->
          new Text(
              "Plusieurs territoires ou partenaires : la plus grande valeur.",
              "Several territories or partners: the greatest.");
      case MIN ->
          new Text(
              "Plusieurs territoires ou partenaires : la plus petite valeur.",
              "Several territories or partners: the least.");
      case NONE ->
          new Text(
              "Plusieurs territoires ou partenaires : ne se regroupent pas.",
              "Several territories or partners: are not put together.");
    };
  }

  private static Text dimension(Dimension dimension) {
    String categories =
        dimension.categories().isEmpty()
            ? ""
            : " (" + String.join(", ", dimension.categories()) + ")";
    String name = dimension.label() == null ? dimension.code() : dimension.label();
    return dimension.partition()
        ? new Text(
            "Ventilé par %s%s, dont les parts forment le tout.".formatted(name, categories),
            "Broken down by %s%s, whose parts make the whole.".formatted(name, categories))
        : new Text(
            "Ventilé par %s%s, dont les parts ne s'additionnent pas.".formatted(name, categories),
            "Broken down by %s%s, whose parts do not add up.".formatted(name, categories));
  }

  private Text targetKind() {
    return indicator.targetKind() == Indicator.TargetKind.CUMULATED
        ? new Text(
            "La cible porte sur la somme depuis le début de la convention.",
            "The target is about the sum since the convention began.")
        : null;
  }

  private Text owed() {
    Text where =
        indicator.territoryKind() == null ? new Text("", "") : where(indicator.territoryKind());
    Text each = each();
    int days = indicator.dueDays();
    return new Text(
        "À déclarer%s %s, au plus tard %d jour%s après la fin de la période."
            .formatted(where.fr(), each.fr(), days, days > 1 ? "s" : ""),
        "To be reported%s %s, %d day%s after the period's end at the latest."
            .formatted(where.en(), each.en(), days, days == 1 ? "" : "s"));
  }

  private static Text where(TerritoryKey.Kind kind) {
    return switch (kind) {
      case COMMUNE -> new Text(" par commune,", " by commune,");
      case EPCI -> new Text(" par intercommunalité,", " by intercommunality,");
      case DISTRICT -> new Text(" par quartier,", " by district,");
      case QPV -> new Text(" par quartier prioritaire,", " by priority neighbourhood,");
      case IRIS -> new Text(" par IRIS,", " by IRIS,");
    };
  }

  private Text each() {
    return switch (indicator.frequency()) {
      case MONTH -> new Text("chaque mois", "each month");
      case QUARTER -> new Text("chaque trimestre", "each quarter");
      case HALF_YEAR -> new Text("chaque semestre", "each half-year");
      case YEAR -> new Text("chaque année", "each year");
      case SCHOOL_YEAR -> new Text("chaque année scolaire", "each school year");
    };
  }
}
