/**
 * Receipts of exports from an opened workspace. {@link org.pincite.query.app.receipt.ReceiptKeeper}
 * puts one beside each, which its {@code ReceiptMaker} makes. {@link
 * org.pincite.query.app.receipt.ReceiptVerifier} proves one later: its {@code SourceFinder} hashes
 * the files where a source may lie, its {@code SourceReader} reads the text, again where the
 * extractor has changed, its {@code SourceChecker} looks the quotes up; a {@link
 * org.pincite.query.app.receipt.Verification} says what became of all. {@link
 * org.pincite.query.app.receipt.NewerVersion} tells where a cited document has been replaced.
 */
@NullMarked
package org.pincite.query.app.receipt;

import org.jspecify.annotations.NullMarked;
