/**
 * The sources of rows for reference managers: the {@link
 * org.pincite.query.export.library.LibraryExporter} gives each a {@code SourceKey}.
 */
@NullMarked
package org.pincite.query.export.library;

import org.jspecify.annotations.NullMarked;
