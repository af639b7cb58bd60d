/**
 * The same thing said twice: a {@link org.pincite.query.repeat.Wording} tells whether two sentences
 * say the same and which words of it {@link org.pincite.query.repeat.Change}d.
 */
@NullMarked
package org.pincite.query.repeat;

import org.jspecify.annotations.NullMarked;
