/**
 * How answers look on a terminal and as JSON: an {@link org.pincite.query.cli.print.AnswerPrinter}
 * prints statements one by one or by document with a {@link
 * org.pincite.query.cli.print.StatementPrinter}, a {@link
 * org.pincite.query.cli.print.ConcordancePrinter} lines matches up, a {@link
 * org.pincite.query.cli.print.FacetPrinter} prints counts.
 */
@NullMarked
package org.pincite.query.cli.print;

import org.jspecify.annotations.NullMarked;
