/** The commands {@code pincite settings} and {@code pincite styles}. */
@NullMarked
package org.pincite.query.cli.setting;

import org.jspecify.annotations.NullMarked;
