package org.pincite.ingest.pdf.page;

import java.util.List;

/**
 * What a page draws, in the order in which it is drawn.
 *
 * @param index of the page, from 1
 * @param width in points, as displayed
 * @param height in points, as displayed
 * @param glyphs characters, spaces included
 * @param rules straight lines
 */
public record PageContent(
    int index, double width, double height, List<Glyph> glyphs, List<Rule> rules) {}
