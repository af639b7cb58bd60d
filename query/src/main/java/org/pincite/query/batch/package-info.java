/**
 * Queries by the thousand, as files. {@link org.pincite.query.batch.QueryFile} reads them from CSV,
 * JSONL or TREC topics as {@link org.pincite.query.batch.BatchQuery}s; each {@link
 * org.pincite.query.batch.Row} of results has cells by {@link org.pincite.query.batch.Column}, and
 * a {@link org.pincite.query.batch.RowFormat} writes it as a line.
 */
@NullMarked
package org.pincite.query.batch;

import org.jspecify.annotations.NullMarked;
