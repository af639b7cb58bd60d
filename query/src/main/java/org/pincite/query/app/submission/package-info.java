/**
 * Written evidence from an opened workspace: {@link org.pincite.query.app.submission.Submitting}
 * puts what a {@link org.pincite.query.app.submission.SubmissionRequest} asks for together, reads
 * the user's files as {@code OwnText}, writes the file, and tells in an {@link
 * org.pincite.query.app.submission.SubmissionReport} what it is and what it lacks.
 */
@NullMarked
package org.pincite.query.app.submission;

import org.jspecify.annotations.NullMarked;
