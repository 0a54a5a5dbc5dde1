package fr.ctg.kit.sql;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Reads what may be very many rows, such as an export does. */
public final class LongReading {

  private static final int SECONDS = 3_600;

  private LongReading() {}

  /** In a transaction of its own: only inside one do rows come bit by bit, and not all at once. */
  public static void run(Runnable reading) {
    QuarkusTransaction.requiringNew().timeout(SECONDS).run(reading);
  }
}
