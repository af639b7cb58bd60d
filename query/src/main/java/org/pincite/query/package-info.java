/**
 * From a question to statements. A {@link org.pincite.query.Question} is parsed into a tree of
 * {@link org.pincite.query.Node}s, or refused with a {@link org.pincite.query.QueryException} that
 * points at the character. A {@link org.pincite.query.Searcher} has the tree translated into a
 * Lucene query, which finds paragraphs, and evaluates it in each of them to find the sentences; it
 * hands back {@link org.pincite.query.Hits} as the {@link org.pincite.query.Options} ask for them.
 *
 * <p>Only the translator and what evaluates its output know Lucene; another engine would get a
 * translator of its own.
 */
@NullMarked
package org.pincite.query;

import org.jspecify.annotations.NullMarked;
