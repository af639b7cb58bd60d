/**
 * Why a statement stands where it stands: its {@link org.pincite.query.explain.StatementScore},
 * from which the order by relevance comes, taken apart as an {@link
 * org.pincite.query.explain.Explanation}.
 */
@NullMarked
package org.pincite.query.explain;

import org.jspecify.annotations.NullMarked;
