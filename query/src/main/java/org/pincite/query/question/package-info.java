/**
 * What is asked. A {@link org.pincite.query.question.Question} is cut into tokens and parsed into a
 * tree of {@link org.pincite.query.question.Node}s, whose filters name a {@link
 * org.pincite.query.question.Field}; words are read by {@code WordParser}, in the way in which
 * those of documents were, and {@code Expression} checks regular expressions. Or it is refused with
 * a {@link org.pincite.query.question.QueryException} that points at the character; {@code Idioms}
 * knows what other services write. The tree knows of no search engine.
 */
@NullMarked
package org.pincite.query.question;

import org.jspecify.annotations.NullMarked;
