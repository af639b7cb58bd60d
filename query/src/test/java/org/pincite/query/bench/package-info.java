/**
 * How long searches take, beside a plain Lucene program that does the bare equivalent. {@link
 * org.pincite.query.bench.SearchBench} has a {@code SyntheticCorpus} indexed by both and asks both
 * the same {@code Questions}, in turns; {@link org.pincite.query.bench.FilesBench} times files
 * until they can be searched.
 */
@NullMarked
package org.pincite.query.bench;

import org.jspecify.annotations.NullMarked;
