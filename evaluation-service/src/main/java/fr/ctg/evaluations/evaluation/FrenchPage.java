package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.ObservationStatus;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Status;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How figures, days and codes are written on a French page. */
@TemplateExtension
public final class FrenchPage {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm:ss").withZone(ZoneId.of("Europe/Paris"));

  private FrenchPage() {}

  /** {@code 12 932,50}: grouped by narrow spaces, with the digits that it was given. */
  public static String french(BigDecimal number) {
    DecimalFormat format = new DecimalFormat("#,##0", new DecimalFormatSymbols(Locale.FRANCE));
    format.setMinimumFractionDigits(number.scale());
    format.setMaximumFractionDigits(number.scale());
    return format.format(number);
  }

  public static String french(LocalDate day) {
    return DAY.format(day);
  }

  public static String french(Instant instant) {
    return INSTANT.format(instant);
  }

  static String french(Status status) {
    return Wording.of(status).fr();
  }

  static String french(Reason reason) {
    return Wording.of(reason).fr();
  }

  static String french(ObservationStatus status) {
    return Wording.of(status).fr();
  }

  /** The class by which the page colours a status; the text says it too. */
  public static String look(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the reader has to be told how good the figure is. */
  static boolean isRemarkable(FigureResponse figure) {
    return figure.status() != null && figure.status() != ObservationStatus.A;
  }

  /** Whether the achievement was cut to 0 or to 100. */
  static boolean isBeyond(IndicatorEvaluationResponse indicator) {
    return indicator.raw().compareTo(indicator.bounded()) != 0;
  }

  /** The raw achievement: the page cannot say {@code raw}, which Qute takes as "do not escape". */
  static BigDecimal uncut(IndicatorEvaluationResponse indicator) {
    return indicator.raw();
  }

  /** The target as a reader says it: a value by a day, or what to stay within. */
  static String french(TargetResponse target) {
    if (target.value() != null) {
      return french(target.value()) + " au " + french(target.on());
    }
    if (target.low() == null) {
      return "au plus " + french(target.high());
    }
    return target.high() == null
        ? "au moins " + french(target.low())
        : "de " + french(target.low()) + " à " + french(target.high());
  }
}
