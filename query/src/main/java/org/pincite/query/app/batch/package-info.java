/**
 * Answers queries by the thousand: a {@link org.pincite.query.app.batch.BatchRun} hands over rows
 * in the order of the queries and tells a {@link org.pincite.query.app.batch.BatchReport} at its
 * end.
 */
@NullMarked
package org.pincite.query.app.batch;

import org.jspecify.annotations.NullMarked;
