/**
 * A second program that evaluates a convention, written from the rules of the domain alone. It
 * shares no code with the service: what both answer alike, two readings of the rules agree on.
 */
package fr.ctg.evaluations.recomputation;
