/**
 * OpenDocument texts, zipped or as one flat XML file. {@code OpenDocument} finds the parts, {@code
 * OdfStyles} and {@code OdfLists} say what paragraphs look like and which numbers lists print;
 * {@code OdfBody} walks paragraphs and tables, with {@code OdfInline} for what stands inside a
 * paragraph. {@link org.pincite.ingest.odf.OdfExtractor} is the door.
 */
@NullMarked
package org.pincite.ingest.odf;

import org.jspecify.annotations.NullMarked;
