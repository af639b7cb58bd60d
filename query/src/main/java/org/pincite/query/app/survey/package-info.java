/**
 * What documents say about themes, all of them together: {@link
 * org.pincite.query.app.survey.Surveying} finds the strongest statements and counts by document, a
 * {@link org.pincite.query.app.survey.CrossTable} counts by any two {@link
 * org.pincite.query.app.survey.Dimension}s and tells for each count the question that finds its
 * statements.
 */
@NullMarked
package org.pincite.query.app.survey;

import org.jspecify.annotations.NullMarked;
