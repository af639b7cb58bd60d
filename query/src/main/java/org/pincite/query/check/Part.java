package org.pincite.query.check;

import org.pincite.corpus.Span;

/**
 * A run of a quotation and where it stands.
 *
 * @param inDraft its units in the quotation's text
 * @param sha256 hash of the source of the document that it stands in
 * @param inSource its units in that document's text
 */
public record Part(Span inDraft, String sha256, Span inSource) {}
