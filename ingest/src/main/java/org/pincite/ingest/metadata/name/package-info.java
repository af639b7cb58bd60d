/**
 * Names as they are printed and as they are cited: {@link
 * org.pincite.ingest.metadata.name.LetterCase} sets capitals in small letters, {@link
 * org.pincite.ingest.metadata.name.Accents} puts accents on their letters, {@link
 * org.pincite.ingest.metadata.name.Ministers} knows the departments of offices.
 */
@NullMarked
package org.pincite.ingest.metadata.name;

import org.jspecify.annotations.NullMarked;
