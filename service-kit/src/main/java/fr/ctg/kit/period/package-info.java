/** Periods of reporting and how often they come round; the JDK alone, usable by any calculator. */
package fr.ctg.kit.period;
