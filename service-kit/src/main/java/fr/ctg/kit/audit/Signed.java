package fr.ctg.kit.audit;

/** What somebody did to something. */
public record Signed(Signature by, Entry entry) {}
