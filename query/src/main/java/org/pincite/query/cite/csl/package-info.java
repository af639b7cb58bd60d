/**
 * The Citation Style Language: {@link org.pincite.query.cite.csl.CslItem} says what a source is in
 * its terms, for export too; {@link org.pincite.query.cite.csl.CslStyle} cites in any of its
 * styles. Only here is citeproc used, and only once such a style is asked for: it loads slowly.
 */
@NullMarked
package org.pincite.query.cite.csl;

import org.jspecify.annotations.NullMarked;
