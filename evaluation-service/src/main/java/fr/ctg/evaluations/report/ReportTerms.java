package fr.ctg.evaluations.report;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which report is asked for; of {@code year}, {@code period} and {@code asOf} one at most, except
 * that a day may be named inside a period.
 *
 * @param year a civil year; null where it is not by year
 * @param period as it is written, such as {@code 2019-Q3}; null where it is not by period
 * @param asOf the day to look from; null for the period's last one
 * @param knownAt null for the instant of what was recorded last
 */
public record ReportTerms(
    ReportKind kind, Integer year, String period, LocalDate asOf, Instant knownAt) {}
