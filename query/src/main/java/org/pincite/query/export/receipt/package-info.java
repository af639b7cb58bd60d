/**
 * The receipt of an export: a {@link org.pincite.query.export.receipt.Receipt} names each {@link
 * org.pincite.query.export.receipt.ReceiptSource} by its hash and holds each {@link
 * org.pincite.query.export.receipt.ReceiptQuote} with its place and context, the {@link
 * org.pincite.query.export.receipt.SearchGaps} and all versions. {@link
 * org.pincite.query.export.receipt.ReceiptFile} is its form as a file; {@link
 * org.pincite.query.export.receipt.QuoteFinder} finds its quotes again.
 */
@NullMarked
package org.pincite.query.export.receipt;

import org.jspecify.annotations.NullMarked;
