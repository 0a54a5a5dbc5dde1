package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.csv.CsvRows;

/** One level of an evaluation, also as the same lines of the evaluation's table. */
interface LevelResponse {

  ViewResponse view();

  void lines(EvaluationTable table);

  default void write(CsvRows rows) {
    lines(new EvaluationTable(view().moment(), view().territory(), view().breakdown(), rows));
  }
}
