package fr.ctg.evaluations.report;

import fr.ctg.evaluations.collection.Completeness;
import fr.ctg.evaluations.evaluation.Wording;
import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in sentences what the figures of a synthesis say. */
record SynthesisSentences(Locale language) {

  List<String> of(
      LocalDate asOf,
      GroupFigures convention,
      StatusCounts counts,
      Completeness collection,
      long adaptations) {
    List<String> sentences = new ArrayList<>();
    sentences.add(achievement(asOf, convention));
    sentences.add(
        new Text(
                ("Indicateurs suivis : %d, dont %d en bonne voie, %d à surveiller, %d en retard,"
                        + " %d sans donnée et %d sans notation.")
                    .formatted(numbers(counts)),
                ("Indicators followed: %d, of which %d on track, %d at risk, %d off track, %d without"
                        + " data and %d not scored.")
                    .formatted(numbers(counts)))
            .in(language));
    if (collection.completeness() != null) {
      sentences.add(
          say(
              "Mesures attendues pour la période : %s %% reçues, %s %% à temps.",
              "Measurements owed for the period: %s %% received, %s %% on time.",
              collection.completeness(),
              collection.timeliness()));
    }
    sentences.add(
        say(
            "Adaptations décidées et en vigueur depuis le début de la convention : %s.",
            "Adaptations decided and in force since the convention began: %s.",
            BigDecimal.valueOf(adaptations)));
    return sentences;
  }

  private String achievement(LocalDate asOf, GroupFigures figures) {
    String day = Words.day(asOf, language);
    if (figures.bounded() == null) {
      return new Text(
              "Au %s, l'avancement de la convention ne peut pas être calculé : %s."
                  .formatted(day, Wording.of(figures.reason()).fr()),
              "On %s, the convention's achievement cannot be computed: %s."
                  .formatted(day, Wording.of(figures.reason()).en()))
          .in(language);
    }
    String reached =
        say(
            "l'avancement de la convention est de %s %%, quand la trajectoire convenue en attend"
                + " %s %%",
            "the convention has achieved %s %%, where the agreed trajectory expects %s %%",
            figures.bounded(),
            figures.expectedShare());
    return new Text(
            "Au %s, %s (%s).".formatted(day, reached, lower(Wording.of(figures.status()).fr())),
            "On %s, %s (%s).".formatted(day, reached, lower(Wording.of(figures.status()).en())))
        .in(language);
  }

  private String say(String fr, String en, BigDecimal... numbers) {
    Object[] written = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      written[i] = Words.number(numbers[i], language);
    }
    return new Text(fr, en).in(language).formatted(written);
  }

  private static Object[] numbers(StatusCounts counts) {
    return new Object[] {
      counts.indicators(),
      counts.onTrack(),
      counts.atRisk(),
      counts.offTrack(),
      counts.noData(),
      counts.notScored()
    };
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
