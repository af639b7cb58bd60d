/**
 * How answers look on a terminal and as JSON: an {@link org.pincite.query.cli.print.AnswerPrinter}
 * prints statements one by one or by document with a {@link
 * org.pincite.query.cli.print.StatementPrinter}, a {@link
 * org.pincite.query.cli.print.ConcordancePrinter} lines matches up, a {@link
 * org.pincite.query.cli.print.FacetPrinter} prints counts.
 *
 * <p>{@link org.pincite.query.cli.print.AbsencePrinter} prints what was sought and not found, and
 * {@link org.pincite.query.cli.print.AbsenceKeeper} keeps it.
 */
@NullMarked
package org.pincite.query.cli.print;

import org.jspecify.annotations.NullMarked;
