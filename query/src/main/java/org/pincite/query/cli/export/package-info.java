/**
 * The command that writes statements to files: {@code SelectionOptions} says which, the {@link
 * org.pincite.query.cli.export.ExportCommand} in which form.
 */
@NullMarked
package org.pincite.query.cli.export;

import org.jspecify.annotations.NullMarked;
