/**
 * What stands in several documents: {@link org.pincite.query.app.repeat.RepeatFinder} finds where
 * else a statement stands, which makes it a {@link org.pincite.query.app.repeat.Repeated} one;
 * {@link org.pincite.query.app.repeat.Forms} are documents that are one work, of which one is cited
 * and counted. Both go by the sketches that the index keeps, so that nothing is compared with all.
 */
@NullMarked
package org.pincite.query.app.repeat;

import org.jspecify.annotations.NullMarked;
