/**
 * The command line. {@link org.pincite.query.cli.Main} knows the commands, one class each; a
 * command reads its options, asks {@code app}, and prints what comes back by way of {@code
 * Console}.
 */
@NullMarked
package org.pincite.query.cli;

import org.jspecify.annotations.NullMarked;
