package org.pincite.ingest.pdf.page;

/**
 * A rectangle between drawn lines, in the reading frame.
 *
 * @param table whether other cells adjoin it; otherwise it is a box around text
 */
public record Cell(double left, double top, double right, double bottom, boolean table) {}
