/**
 * How answers look: {@link org.pincite.query.cli.print.AbsencePrinter} prints what was sought and
 * not found, and {@link org.pincite.query.cli.print.AbsenceKeeper} keeps it.
 */
@NullMarked
package org.pincite.query.cli.print;

import org.jspecify.annotations.NullMarked;
