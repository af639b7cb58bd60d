/**
 * Documents for word processors: a {@link org.pincite.query.export.docx.DocxPaper} is written piece
 * by piece, here by the {@link org.pincite.query.export.docx.DocxExporter}.
 */
@NullMarked
package org.pincite.query.export.docx;

import org.jspecify.annotations.NullMarked;
