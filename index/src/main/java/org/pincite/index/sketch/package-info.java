/**
 * What is kept of texts so that those that say the same are found: {@link
 * org.pincite.index.sketch.Sketch}.
 */
@NullMarked
package org.pincite.index.sketch;

import org.jspecify.annotations.NullMarked;
