/**
 * The {@link org.pincite.query.cli.receipt.VerifyCommand}, which proves the receipts of exports;
 * {@code VerificationPrinter} says what became of them.
 */
@NullMarked
package org.pincite.query.cli.receipt;

import org.jspecify.annotations.NullMarked;
