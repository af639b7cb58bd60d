/**
 * What commands print to: a {@link org.pincite.query.cli.console.Console}, with a progress bar on
 * terminals, and the {@link org.pincite.query.cli.console.ExitCode}s they end with.
 */
@NullMarked
package org.pincite.query.cli.console;

import org.jspecify.annotations.NullMarked;
