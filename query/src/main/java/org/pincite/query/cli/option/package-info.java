/**
 * Options that are too many for their command: a {@link org.pincite.query.cli.option.ViewOptions}
 * says how a search shows what it found, a {@link org.pincite.query.cli.option.SortOrder} in which
 * order; or that several commands have, as {@link org.pincite.query.cli.option.FoldersOption}.
 */
@NullMarked
package org.pincite.query.cli.option;

import org.jspecify.annotations.NullMarked;
