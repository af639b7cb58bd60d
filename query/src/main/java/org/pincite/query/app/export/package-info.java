/**
 * Exports from an opened workspace. {@link org.pincite.query.app.export.Selecting} makes a {@link
 * org.pincite.query.app.export.Selection} of a basket, a question, a survey or ids, whose rows
 * {@link org.pincite.query.app.export.ExportRows} makes; an {@link
 * org.pincite.query.app.export.ExportFormat} knows the exporter that writes them.
 */
@NullMarked
package org.pincite.query.app.export;

import org.jspecify.annotations.NullMarked;
