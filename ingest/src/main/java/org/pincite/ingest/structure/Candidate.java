package org.pincite.ingest.structure;

/**
 * A block that could be a numbered paragraph.
 *
 * @param block its index in the draft
 * @param token the number it begins with
 * @param weight how much it looks like a paragraph, 0 to 1
 * @param prose whether it reads like a paragraph rather than a heading
 * @param indent left edge in points, negative if not known
 * @param page index of its page, 0 if none
 */
record Candidate(
    int block, NumberToken token, double weight, boolean prose, double indent, int page) {}
