package org.pincite.ingest.office;

/**
 * Characters between tags.
 *
 * @param characters as they stand, white space included
 */
public record Text(String characters) implements Node {}
