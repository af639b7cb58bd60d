/**
 * What an answer looks like as a whole. A {@link org.pincite.query.app.result.ResultSet} is all
 * that a question finds in some documents; it shows them by document, counts them by {@link
 * org.pincite.query.app.result.Facet}, and lines them up as a {@link
 * org.pincite.query.app.result.ConcordancePage}. All numbers are those of all that was found,
 * whatever part is shown.
 */
@NullMarked
package org.pincite.query.app.result;

import org.jspecify.annotations.NullMarked;
