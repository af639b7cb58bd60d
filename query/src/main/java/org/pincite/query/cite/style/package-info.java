/**
 * Styles of citation. {@link org.pincite.query.cite.style.CitationStyles} finds one by its name:
 * {@code Oscola} (two editions), {@code Harts} and {@code Harvard} are rules of our own, since
 * public styles know no sessions, House numbers or series of command papers; all other names are
 * styles of the Citation Style Language, which {@code org.pincite.query.cite.csl} renders.
 */
@NullMarked
package org.pincite.query.cite.style;

import org.jspecify.annotations.NullMarked;
