package org.pincite.query.export.submission;

/**
 * How long a text is.
 *
 * @param words of the text, headings and quotations included
 * @param notes number of its footnotes
 * @param noteWords words of them
 * @param annexWords of what follows the text
 * @param summaryPages of the summary, about
 * @param pages of all, about: a word processor may set it otherwise
 */
public record Extent(
    int words, int notes, int noteWords, int annexWords, double summaryPages, double pages) {}
