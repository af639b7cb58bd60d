/**
 * Where in a block something stands. A {@link org.pincite.query.place.Shape} says how places are
 * made up of the places of words; {@link org.pincite.query.place.Places} reads them from the index,
 * block by block, as a {@link org.pincite.query.place.PlaceList}; a {@link
 * org.pincite.query.place.Marker} finds the words that take part in them. Where only sentences
 * matter and not the places in them, {@link org.pincite.query.place.HeldSentences} tells which hold
 * a word, without positions.
 */
@NullMarked
package org.pincite.query.place;

import org.jspecify.annotations.NullMarked;
