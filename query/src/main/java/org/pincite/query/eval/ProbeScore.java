package org.pincite.query.eval;

/**
 * A phrase and whether it was found.
 *
 * @param row the gold
 * @param found whether a phrase search finds it in its document
 * @param onPage whether it does on the gold's page; as {@code found} where that names no page
 */
public record ProbeScore(ProbeRow row, boolean found, boolean onPage) {}
