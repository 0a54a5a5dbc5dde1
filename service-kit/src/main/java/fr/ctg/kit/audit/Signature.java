package fr.ctg.kit.audit;

/**
 * Who does something, and in the course of what.
 *
 * @param trace the identifier that the request has in every log and answer
 */
public record Signature(String actor, String trace) {}
