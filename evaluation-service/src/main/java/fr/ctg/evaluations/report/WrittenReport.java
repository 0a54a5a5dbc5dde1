package fr.ctg.evaluations.report;

/** A report in the two forms that are frozen: for programs and for people. */
public record WrittenReport(byte[] json, byte[] page) {}
