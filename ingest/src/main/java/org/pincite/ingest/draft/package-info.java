/**
 * A document under construction. An {@link org.pincite.ingest.draft.Extractor} fills a {@link
 * org.pincite.ingest.draft.Draft} with {@link org.pincite.ingest.draft.DraftBlock}s of {@link
 * org.pincite.ingest.draft.DraftLine}s, as its format shows them; the {@link
 * org.pincite.ingest.draft.Assembler} makes the canonical text of them: lines joined, white space
 * collapsed, characters repaired and every repair recorded, sentences split.
 */
@NullMarked
package org.pincite.ingest.draft;

import org.jspecify.annotations.NullMarked;
