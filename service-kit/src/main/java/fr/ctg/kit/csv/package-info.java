/** Tables as CSV, in the two profiles of the contract (rule 8). */
package fr.ctg.kit.csv;
