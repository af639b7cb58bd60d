package org.pincite.ingest.pdf.heading;

import org.pincite.corpus.Box;

/**
 * A block that is a heading by its look, or may be one if the file says so.
 *
 * @param text as printed, its number with it
 * @param looks whether it is a heading by its look
 * @param style how it is set
 * @param page index of the page on which it begins, from 1
 * @param firstLine the box of its first line, in points on the page as displayed
 */
public record Candidate(String text, boolean looks, HeadingStyle style, int page, Box firstLine) {}
