/**
 * A draft as what it quotes. {@link org.pincite.query.draft.Draft} is the door: a {@code
 * MarkScanner} pairs quotation marks, a {@code QuotationFinder} follows them over paragraphs and
 * takes displayed quotations, {@code Citations} reads notes and brackets in their order, and a
 * {@code ClaimReader} says what the draft claims of each {@link
 * org.pincite.query.draft.DraftQuotation}. Checked, they make a {@link
 * org.pincite.query.draft.DraftReport}.
 */
@NullMarked
package org.pincite.query.draft;

import org.jspecify.annotations.NullMarked;
