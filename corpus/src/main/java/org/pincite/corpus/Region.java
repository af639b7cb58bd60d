package org.pincite.corpus;

/**
 * A box on a certain page.
 *
 * @param page index from 1
 * @param box where on that page
 */
public record Region(int page, Box box) {}
