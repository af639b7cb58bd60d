/** Prints. */
@NullMarked
package org.pincite.query.cli.print;

import org.jspecify.annotations.NullMarked;
