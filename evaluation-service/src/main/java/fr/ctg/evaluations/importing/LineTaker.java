package fr.ctg.evaluations.importing;

import java.io.IOException;

/** Takes lines of a body as they were sent. */
@FunctionalInterface
interface LineTaker {

  /**
   * @param number the line in the file, or the place in a JSON array, from 1; 0 is a table's header
   *     or what holds for all objects of an array, less than 0 what is above it
   * @param content the cells as a JSON array; of JSON the text itself
   */
  void take(long number, String content) throws IOException;
}
