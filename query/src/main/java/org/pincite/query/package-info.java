/**
 * From a question to statements. A {@link org.pincite.query.Searcher} has the tree of a {@link
 * org.pincite.query.question.Question} translated into a Lucene query, which finds paragraphs, and
 * evaluates the tree in each of them to find the sentences; it hands back {@link
 * org.pincite.query.Hits} as the {@link org.pincite.query.Options} ask for them.
 *
 * <p>A phrase is looked for in each of its {@code Readings}: with the printed number of the
 * paragraph before it, and without hyphens that a line's end may have taken.
 *
 * <p>Lucene narrows down and scores; whether words stand in a row, near each other or in one
 * sentence is decided here, from the positions of the words, so that every pair of places counts
 * and not only the closest.
 */
@NullMarked
package org.pincite.query;

import org.jspecify.annotations.NullMarked;
