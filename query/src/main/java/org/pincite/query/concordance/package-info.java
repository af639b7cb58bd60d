/**
 * Matches lined up with what stands around them. A {@link
 * org.pincite.query.concordance.ConcordanceLine} is made for each match of a hit; a {@link
 * org.pincite.query.concordance.ConcordanceOrder} puts lines in order by the words on one side.
 */
@NullMarked
package org.pincite.query.concordance;

import org.jspecify.annotations.NullMarked;
