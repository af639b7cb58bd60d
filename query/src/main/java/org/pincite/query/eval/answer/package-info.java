/**
 * Whole questions against the sentences that answer them: a {@link
 * org.pincite.query.eval.answer.QuestionRow} says what they are, a {@link
 * org.pincite.query.eval.answer.QuestionScore} what of them was found, and {@link
 * org.pincite.query.eval.answer.MeanRecall} how sure the mean over many is.
 */
@NullMarked
package org.pincite.query.eval.answer;

import org.jspecify.annotations.NullMarked;
