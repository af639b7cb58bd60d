/**
 * What is asked. A {@link org.pincite.query.question.Question} is cut into tokens and parsed into a
 * tree of {@link org.pincite.query.question.Node}s, whose filters name a {@link
 * org.pincite.query.question.Field}; or it is refused with a {@link
 * org.pincite.query.question.QueryException} that points at the character. The tree knows of no
 * search engine.
 */
@NullMarked
package org.pincite.query.question;

import org.jspecify.annotations.NullMarked;
