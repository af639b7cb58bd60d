/** How an index lies on disk, where that is not Lucene's own way: {@link BlockCodec}. */
@NullMarked
package org.pincite.index.codec;

import org.jspecify.annotations.NullMarked;
