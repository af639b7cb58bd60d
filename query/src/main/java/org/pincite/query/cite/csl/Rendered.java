package org.pincite.query.cite.csl;

import java.util.List;
import org.pincite.query.cite.Citation;

/**
 * What a style makes of a place.
 *
 * @param citation what stands in the note or at the quote
 * @param reference the entry of the list at the end; empty in styles of notes
 */
record Rendered(List<Citation.Run> citation, List<Citation.Run> reference) {}
