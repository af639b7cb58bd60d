/**
 * From a question to statements. A {@link org.pincite.query.Searcher} has the tree of a {@link
 * org.pincite.query.question.Question} translated: {@code Candidates} makes Lucene queries of it,
 * which find paragraphs, and {@code Evaluation}s decide in each of them which sentences are found,
 * {@code InSection} over a whole section. All paragraphs are gone through twice: a {@code
 * StatementCounter} counts every statement and needs no scores, and a {@code StatementCollector}
 * keeps the best and passes over paragraphs whose score is too low; a {@code Presenter} makes
 * {@link org.pincite.query.Hits} of them as the {@link org.pincite.query.Options} ask for.
 *
 * <p>A phrase is looked for in each of its {@code Readings}: with the printed number of the
 * paragraph before it, and without hyphens that a line's end may have taken.
 *
 * <p>Lucene narrows down and scores; whether words stand in a row, near each other or in one
 * sentence is decided here, from the positions of the words, so that every pair of places counts
 * and not only the closest. Lucene's intervals are not used for that: they keep the closest places
 * only, so that in {@code a b b c} they miss {@code (a NEAR/5 b) THEN/0 c}, and of {@code a x a b}
 * they show one {@code a} of the two that stand near; and as a filter before the evaluation they
 * would read the same positions that it reads.
 */
@NullMarked
package org.pincite.query;

import org.jspecify.annotations.NullMarked;
