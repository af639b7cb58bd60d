/**
 * What a PDF states about its structure beside drawing it. {@link
 * org.pincite.ingest.pdf.structure.Outline} reads its bookmarks; {@link
 * org.pincite.ingest.pdf.structure.StructureTree} its tags, {@link
 * org.pincite.ingest.pdf.structure.MarkedContent} which letters of a page stand under which mark,
 * and {@link org.pincite.ingest.pdf.structure.Tags} brings both together and judges whether the
 * tags are sound.
 */
@NullMarked
package org.pincite.ingest.pdf.structure;

import org.jspecify.annotations.NullMarked;
