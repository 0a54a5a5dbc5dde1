package fr.ctg.conventions.sheet;

import fr.ctg.conventions.action.ActionPartnerRole;
import fr.ctg.conventions.action.ActionStatus;
import fr.ctg.conventions.action.Offer;
import fr.ctg.conventions.action.Priority;
import fr.ctg.conventions.funding.FundingNature;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How figures, days and codes are written on a French page. */
@TemplateExtension
final class FrenchPage {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private FrenchPage() {}

  /** {@code 12 932,50 €}: grouped by narrow spaces. */
  static String euros(BigDecimal amount) {
    return format("#,##0.00").format(amount) + "\u00a0€";
  }

  /** With the digits that it was given, none that says nothing. */
  static String french(BigDecimal number) {
    return format("#,##0.##").format(number);
  }

  private static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, new DecimalFormatSymbols(Locale.FRANCE));
  }

  static String french(LocalDate day) {
    return DAY.format(day);
  }

  static String french(ActionStatus status) {
    return switch (status) {
      case PLANNED -> "Prévue";
      case IN_PROGRESS -> "En cours";
      case COMPLETED -> "Achevée";
      case PAUSED -> "Suspendue";
      case ABANDONED -> "Abandonnée";
    };
  }

  static String french(ActionPartnerRole role) {
    return switch (role) {
      case LEAD -> "Chef de file";
      case CO_LEAD -> "Co-chef de file";
      case FUNDER -> "Financeur";
      case OPERATOR -> "Opérateur";
      case ASSOCIATE -> "Partenaire associé";
    };
  }

  static String french(Offer offer) {
    return switch (offer) {
      case EXISTING -> "Offre existante, améliorée";
      case NEW -> "Offre nouvelle";
    };
  }

  static String french(Priority priority) {
    return switch (priority) {
      case HIGH -> "Haute";
      case MEDIUM -> "Moyenne";
      case LOW -> "Basse";
    };
  }

  static String french(FundingNature nature) {
    return nature.label().fr();
  }

  /** The class by which the page colours a status; the text says it too. */
  static String look(ActionStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
