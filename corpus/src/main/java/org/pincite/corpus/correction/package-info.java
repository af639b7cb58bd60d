/**
 * What a person says of a document over what it says itself. A {@link
 * org.pincite.corpus.correction.Sidecar} beside a file, or an imported sheet, holds {@link
 * org.pincite.corpus.correction.Corrections}, written as {@link
 * org.pincite.corpus.correction.CorrectionsJson} says; each is a {@link
 * org.pincite.corpus.correction.Layer}, and layers over the document's own metadata give what is
 * shown.
 */
@NullMarked
package org.pincite.corpus.correction;

import org.jspecify.annotations.NullMarked;
