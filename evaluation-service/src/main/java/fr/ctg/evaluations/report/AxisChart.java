package fr.ctg.evaluations.report;

import fr.ctg.evaluations.evaluation.FrenchPage;
import fr.ctg.evaluations.evaluation.Wording;
import fr.ctg.evaluations.scoring.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A chart of an axis: a bar for the achievement of each indicator, with a mark where it should be
 * by then. It draws the rounded figures of the table beside it.
 *
 * @param id tells the charts of one page apart
 * @param description the same in words, for those who cannot see it
 */
record AxisChart(String id, String title, String description, int height, List<Bar> bars) {

  private static final int ROW = 30;
  private static final int TOP = 26;
  private static final BigDecimal WIDTH = BigDecimal.valueOf(360);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LEFT = BigDecimal.valueOf(190);

  /**
   * A bar.
   *
   * @param y its upper edge
   * @param width null where there is no achievement
   * @param mark where it should reach; null where nothing is expected
   */
  record Bar(
      String code,
      String said,
      String look,
      String sign,
      int y,
      BigDecimal width,
      BigDecimal mark) {

    public int textY() {
      return y + 14;
    }

    public int markTop() {
      return y - 3;
    }

    public int markBottom() {
      return y + 21;
    }

    /** A figure stands right of all bars and marks, a reason where there is no bar. */
    public int saidX() {
      return width == null ? 198 : 560;
    }
  }

  static AxisChart of(AxisRow axis, List<IndicatorRow> rows) {
    List<Bar> bars = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (IndicatorRow row : rows) {
      bars.add(bar(row, TOP + bars.size() * ROW));
      words.add(inWords(row));
    }
    return new AxisChart(
        "axe-" + axis.code().toLowerCase(Locale.ROOT),
        "Avancement des indicateurs de l'axe « %s », en pour cent".formatted(axis.name()),
        String.join(" ", words),
        TOP + rows.size() * ROW + 24,
        List.copyOf(bars));
  }

  public int bottom() {
    return height - 24;
  }

  public int legendY() {
    return height - 6;
  }

  public int legendTop() {
    return height - 17;
  }

  public int legendBottom() {
    return height - 3;
  }

  private static Bar bar(IndicatorRow row, int y) {
    Status status = row.bounded() == null ? Status.NO_DATA : row.status();
    return new Bar(
        row.code(),
        row.bounded() == null ? reason(row) : FrenchPage.french(row.bounded()) + "\u00a0%",
        FrenchPage.look(status),
        PageTable.sign(status),
        y,
        row.bounded() == null ? null : scaled(row.bounded()),
        // Without a bar there is nothing to hold against it.
        row.bounded() == null || row.expectedShare() == null
            ? null
            : LEFT.add(scaled(within(row.expectedShare()))));
  }

  private static String reason(IndicatorRow row) {
    return row.reason() == null ? "" : Wording.of(row.reason()).fr();
  }

  private static String inWords(IndicatorRow row) {
    String reached =
        row.bounded() == null
            ? reason(row)
            : FrenchPage.french(row.bounded())
                + " %"
                + (row.expectedShare() == null
                    ? ""
                    : " pour " + FrenchPage.french(row.expectedShare()) + " % attendus");
    return row.code() + " : " + reached + ".";
  }

  private static BigDecimal within(BigDecimal percent) {
    return percent.max(BigDecimal.ZERO).min(HUNDRED);
  }

  private static BigDecimal scaled(BigDecimal percent) {
    return percent.multiply(WIDTH).divide(HUNDRED, 1, RoundingMode.HALF_UP);
  }
}
