package org.pincite.ingest.draft;

import org.pincite.corpus.Metadata;
import org.pincite.corpus.Work;

/**
 * A work found in a draft: the blocks from one to another, furniture between them apart.
 *
 * @param kind what it is
 * @param first its first block
 * @param last its last block, which may be the first
 * @param metadata what it shows of itself
 */
public record DraftWork(Work.Kind kind, DraftBlock first, DraftBlock last, Metadata metadata) {}
