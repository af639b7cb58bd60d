/**
 * Metadata as a table that goes out to a spreadsheet and comes back. {@link
 * org.pincite.query.sheet.MetadataSheet} writes a {@link org.pincite.query.sheet.SheetRow} a
 * document; {@link org.pincite.query.sheet.SheetReader} reads the edited table and tells each
 * {@link org.pincite.query.sheet.Edit}. {@code Csv} and {@code Cell} say how rows and cells are
 * written.
 */
@NullMarked
package org.pincite.query.sheet;

import org.jspecify.annotations.NullMarked;
