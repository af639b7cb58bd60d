package org.pincite.ingest.pdf.layout;

/**
 * A rectangle between drawn lines, in the reading frame.
 *
 * @param table whether other cells adjoin it; otherwise it is a box around text
 */
record Cell(double left, double top, double right, double bottom, boolean table) {}
