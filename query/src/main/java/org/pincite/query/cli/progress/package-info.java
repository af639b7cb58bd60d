/**
 * How far long work has got, for the person who waits: {@link
 * org.pincite.query.cli.progress.ProgressBar}.
 */
@NullMarked
package org.pincite.query.cli.progress;

import org.jspecify.annotations.NullMarked;
