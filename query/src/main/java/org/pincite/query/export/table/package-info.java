/**
 * Rows as tables: {@code Columns} takes a row apart into cells by {@code Column}, which {@link
 * org.pincite.query.export.table.JsonlExporter} writes.
 */
@NullMarked
package org.pincite.query.export.table;

import org.jspecify.annotations.NullMarked;
