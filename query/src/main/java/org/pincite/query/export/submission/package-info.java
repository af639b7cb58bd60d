/**
 * Written evidence to a committee of Parliament. A {@link
 * org.pincite.query.export.submission.Submission} holds what the user wrote, by {@link
 * org.pincite.query.export.submission.SubmissionRules} of either House, with {@link
 * org.pincite.query.export.submission.Quotation}s put in their places; {@link
 * org.pincite.query.export.submission.BasketBody} arranges those of a basket. {@link
 * org.pincite.query.export.submission.SubmissionWriter} sets it, its {@code Typesetter} paragraph
 * by paragraph, and says in a {@link org.pincite.query.export.submission.Extent} how long it is.
 */
@NullMarked
package org.pincite.query.export.submission;

import org.jspecify.annotations.NullMarked;
