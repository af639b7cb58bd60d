/** How the index lies on disk, where that is not as Lucene would have it. */
@NullMarked
package org.pincite.index.codec;

import org.jspecify.annotations.NullMarked;
