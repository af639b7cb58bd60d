/**
 * What leaves the program. A {@link org.pincite.query.export.ExportRow} is a statement with all
 * that can be said of it, an {@link org.pincite.query.export.ExportContext} what the export says of
 * itself; an {@link org.pincite.query.export.Exporter} writes both in one form. The packages below
 * hold the forms.
 */
@NullMarked
package org.pincite.query.export;

import org.jspecify.annotations.NullMarked;
