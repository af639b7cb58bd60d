/** The command that checks drafts, and its report on a terminal. */
@NullMarked
package org.pincite.query.cli.check;

import org.jspecify.annotations.NullMarked;
